/** The package carries no types; these are the members we use. */
declare module "better-sqlite3-multiple-ciphers" {
  class Database {
    constructor(path: string, options?: { readonly readonly?: boolean; readonly timeout?: number });
    /** Whether a transaction is open. */
    readonly inTransaction: boolean;
    prepare(sql: string): Database.Statement;
    exec(sql: string): this;
    pragma(source: string, options?: { readonly simple?: boolean }): unknown;
    close(): this;
  }

  namespace Database {
    interface Statement {
      /** Whether it returns rows. */
      readonly reader: boolean;
      all(parameters: readonly unknown[]): Record<string, unknown>[];
      run(parameters: readonly unknown[]): { readonly changes: number; readonly lastInsertRowid: number | bigint };
    }
  }

  export default Database;
}

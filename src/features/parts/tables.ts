export interface ServerPartsTable {
  guild_id: string;
  /** JSON array of names. */
  parts: string;
  changed_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    server_parts: ServerPartsTable;
  }
}

/** A question that was answered at once, so that no ticket was needed. Says nothing of who asked. */
export interface DeflectionTable {
  id: string;
  guild_id: string;
  type_id: string;
  panel_id: string | null;
  at: number;
  /** `shown`; then `helped`, or `more` when it did not help. */
  outcome: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    deflection: DeflectionTable;
  }
}

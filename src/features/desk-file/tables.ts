export interface DeskChangeTable {
  id: string;
  guild_id: string;
  at: number;
  /** Null: the host, by a file. */
  person_id: string | null;
  how: string;
  /** JSON array of lines. */
  lines: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    desk_change: DeskChangeTable;
  }
}

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

/** How a desk was after a change. */
export interface DeskPointTable {
  /** Id of the change. */
  id: string;
  guild_id: string;
  /** Packed and sealed. */
  snapshot: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    desk_change: DeskChangeTable;
    desk_point: DeskPointTable;
  }
}

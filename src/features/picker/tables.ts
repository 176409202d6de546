/** Who may point at a message next, and what for. One row a person and server: the newest wish counts. */
export interface ArmedPickTable {
  guild_id: string;
  user_id: string;
  /** What the message is for: the name under which a feature takes it. */
  what: string;
  /** JSON array of ids. */
  params: string;
  expires_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    armed_pick: ArmedPickTable;
  }
}

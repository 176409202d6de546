/** What somebody is about to do: a panel they edit, a file they handed in, a text they say otherwise. */
export interface UnfinishedTable {
  id: string;
  /** What it is: a name that begins with the feature's. */
  kind: string;
  guild_id: string;
  /** Who does it; nobody else sees the card. */
  user_id: string;
  /** Sealed JSON. */
  body: string;
  expires_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    unfinished: UnfinishedTable;
  }
}

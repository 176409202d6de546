export interface NoteTable {
  id: string;
  guild_id: string;
  /** Counts up per server. */
  number: number;
  /** What it is about: a ticket, else a member. */
  ticket_id: string | null;
  member_id: string | null;
  /** Who wrote it. */
  person_id: string;
  /** The words, sealed apart. */
  content_id: string;
  kept_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    note: NoteTable;
  }
}

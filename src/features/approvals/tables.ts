export interface HeldReplyTable {
  id: string;
  guild_id: string;
  ticket_id: string;
  person_id: string;
  why: string;
  /** Source of the reply: what is sent once. */
  source: string;
  /** The words and how they are to be sent, sealed; null once decided. */
  content_id: string | null;
  state: string;
  card: string;
  held_at: number;
  decided_by: string | null;
  decided_at: number | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    held_reply: HeldReplyTable;
  }
}

export interface MessageTable {
  id: string;
  ticket_id: string;
  /** Where it was written; null for what came from a form or a command. */
  room_id: string | null;
  /** Names it in every lane: `m:` and the Discord id of the original, or `i:` and the interaction's. */
  source: string;
  person_id: string;
  kind: string;
  identity: string | null;
  state: string;
  /** Discord's code or a word, when it failed or waits. */
  reason: string | null;
  /** What becomes of the original once it is delivered. */
  receipt: string;
  /** Number of messages it became. */
  parts: number;
  /** The words until delivery is confirmed; null before and after, where the server's words live only on Discord. */
  content_id: string | null;
  sent_at: number;
  edited_at: number | null;
  deleted_at: number | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    message: MessageTable;
  }
}

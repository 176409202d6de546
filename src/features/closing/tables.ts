/** What is to close a ticket, or was asked of its member. */
export interface ClosePlanTable {
  ticket_id: string;
  kind: string;
  /** Null for a question, which has no time. */
  at: number | null;
  /** What the member wrote after this ends it. */
  since: number;
  /** Who planned it, of the team; null when the topic says so. */
  person_id: string | null;
  /** How it will be closed, sealed; null when nothing in particular was said. */
  content_id: string | null;
  /** Names what the room says of it. */
  note: string;
}

/** Tickets that somebody wants to close together: looked at first, then begun once. */
export interface CloseManyTable {
  id: string;
  guild_id: string;
  person_id: string;
  type_id: string | null;
  /** JSON array of ids. */
  types: string;
  opened_before: number;
  teams_turn: number;
  /** Reason and name, sealed. */
  content_id: string;
  made_at: number;
  begun_at: number | null;
  /** Closed so far. */
  closed: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    close_plan: ClosePlanTable;
    close_many: CloseManyTable;
  }
}

/** How the requester of a ticket was helped, by their own word; one for each ticket. */
export interface TicketRatingTable {
  ticket_id: string;
  /** `two-point` or `stars`. */
  scale: string;
  points: number;
  /** What they said of it, sealed. */
  content_id: string | null;
  first_at: number;
  at: number;
  /** Counts changes, from 1. */
  version: number;
  /** Where the team reads it; null: nowhere yet. */
  room_id: string | null;
}

/** What went wrong, by the word of a requester. */
export interface ProblemReportTable {
  id: string;
  ticket_id: string;
  at: number;
  /** Sealed, until the team could read it. */
  content_id: string | null;
  room_id: string;
}

/** The threads in a channel of the team's in which responses are read. */
export interface ResponseThreadTable {
  /** The channel and the kind of responses. */
  thread_key: string;
  room_id: string;
  /** 1: no thread can be made there. */
  refused: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    ticket_rating: TicketRatingTable;
    problem_report: ProblemReportTable;
    response_thread: ResponseThreadTable;
  }
}

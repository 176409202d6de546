/** What says in the server's place for closed tickets that one is closed. */
export interface ClosedSummaryTable {
  ticket_id: string;
  /** Names it in its room's lane. */
  source: string;
  room_id: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    closed_summary: ClosedSummaryTable;
  }
}

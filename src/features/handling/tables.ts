/** How far up a ticket was taken when its private thread was last arranged for it; no row while nobody was let in for it. */
export interface SeniorsInThreadTable {
  ticket_id: string;
  room_id: string;
  level: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    seniors_in_thread: SeniorsInThreadTable;
  }
}

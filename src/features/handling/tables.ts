/** Who is in a ticket's private thread because it was taken up to them; no row while nobody is. */
export interface SeniorsInThreadTable {
  ticket_id: string;
  room_id: string;
  /** How far up it was taken then. */
  level: number;
  /** JSON: arrays of ids, by the thread that they are in; null in rows from before they were noted. */
  roles: string | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    seniors_in_thread: SeniorsInThreadTable;
  }
}

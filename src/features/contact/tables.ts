/** A ticket that the team opened with somebody: what they are told first. */
export interface ContactTable {
  ticket_id: string;
  /** Press that opened the form, and who pressed: one window opens one ticket. */
  opener: string;
  /** Names the first message in its lane. */
  source: string;
  /** Who wrote it, and what; sealed apart. Null once the member has it, or never will. */
  content_id: string | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    contact: ContactTable;
  }
}

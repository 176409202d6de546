/** What somebody of the team is told about a ticket at a time, in private. */
export interface ReminderTable {
  id: string;
  ticket_id: string;
  person_id: string;
  at: number;
  /** `asked`: with words of their own. `rested`: the ticket they let rest is awake. */
  kind: string;
  /** Sealed; null for `rested`. */
  content_id: string | null;
  made_at: number;
  /** When it went out; it is deleted once it arrived. */
  sent_at: number | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    reminder: ReminderTable;
  }
}

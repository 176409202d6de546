export interface StaffWarningTable {
  id: string;
  guild_id: string;
  /** Counts up per server. */
  number: number;
  member_id: string;
  person_id: string;
  /** Why, sealed apart; null once it was taken back or is over. */
  content_id: string | null;
  given_at: number;
  expires_at: number | null;
  taken_back_at: number | null;
  told_at: number | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    staff_warning: StaffWarningTable;
  }
}

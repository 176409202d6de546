export interface VerbalWarningTable {
  id: string;
  guild_id: string;
  /** Counts up per server. */
  number: number;
  ticket_id: string;
  member_id: string;
  person_id: string;
  /** The words, sealed apart; null once taken back. */
  content_id: string | null;
  /** 1 when the team of the ticket may not know who asks: on no list of the member's. */
  hidden: number;
  version: number;
  given_at: number;
  edited_at: number | null;
  taken_back_at: number | null;
  delivered_at: number | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    verbal_warning: VerbalWarningTable;
  }
}

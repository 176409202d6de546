/** What somebody reported: a copy that stays when the message goes. */
export interface EvidenceTable {
  id: string;
  guild_id: string;
  /** Who reported it. */
  person_id: string;
  /** Server, person and message, until it is sent: the same message is copied once. Null afterwards. */
  open_key: string | null;
  /** Null until it is sent. */
  ticket_id: string | null;
  /** The copy, sealed apart: who wrote it, where, what, and which files. */
  content_id: string;
  taken_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    evidence: EvidenceTable;
  }
}

/** Saved replies. */
export interface SnipTable {
  id: string;
  guild_id: string;
  /** Person it belongs to; empty for those of the whole team, since null is never equal to null in a unique key. */
  owner_id: string;
  version: number;
  abbreviation: string;
  /** In small letters: unique for its owner. */
  abbreviation_key: string;
  /** A place under the limit, unique for its owner. */
  place: number;
  summary: string;
  /** Sealed: it may come from a message. */
  content: string;
  /** JSON array of type ids; empty for all. */
  types: string;
  /** JSON of what it does to the ticket. */
  acts: string;
  uses: number;
  created_by: string;
  created_at: number;
}

/** Each time a snip was sent, with what it changed, so that it can be undone as one. */
export interface SnipUseTable {
  id: string;
  guild_id: string;
  ticket_id: string;
  snip_id: string;
  person_id: string;
  /** Source of the reply in its lane. */
  source: string;
  /** JSON: what the ticket was before and after, as far as it changed; no words, no ids of Discord. */
  before: string;
  after: string;
  /** 1 when it closed the ticket. */
  closed: number;
  used_at: number;
  undone_at: number | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    snip: SnipTable;
    snip_use: SnipUseTable;
  }
}

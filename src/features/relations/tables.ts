/** What tickets of one server have to do with each other: one row for each direction. */
export interface TicketRelationTable {
  ticket_id: string;
  other_id: string;
  /** What the first is to the other. */
  relation: string;
  person_id: string;
  at: number;
}

/** Where tickets were split: one place gives one ticket. */
export interface TicketSplitTable {
  /** Discord's id of the first message that went along. */
  message_id: string;
  ticket_id: string;
  /** The ticket that came of it. */
  into_id: string;
}

/** What a ticket that was split off began with, one row for each message. */
export interface BroughtWordsTable {
  into_id: string;
  /** From 0, in the order in which they are said. */
  position: number;
  /** Where they were said. */
  room_id: string;
  /** The message that they came from. */
  message_source: string;
  /** How many messages they became. */
  parts: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    ticket_relation: TicketRelationTable;
    ticket_split: TicketSplitTable;
    brought_words: BroughtWordsTable;
  }
}

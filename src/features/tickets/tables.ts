export interface TicketTable {
  id: string;
  guild_id: string;
  number: number;
  type_id: string;
  panel_id: string | null;
  requester_id: string;
  status: string;
  version: number;
  staff_room_id: string;
  requester_room_id: string;
  /** Who asked and what the form said, sealed: what the card is drawn from. */
  intake_id: string | null;
  opened_at: number;
  /** Since when it is whose turn it is. */
  turn_at: number;
  closed_at: number | null;
  closed_by: string | null;
  close_reason_id: string | null;
  close_how: string | null;
  unreachable: number;
  /** Source of the message in the requester's DM that says the ticket is open. */
  dm_card: string | null;
}

/** Which rooms a ticket talks in. A DM serves many tickets. */
export interface TicketRoomTable {
  ticket_id: string;
  room_id: string;
  side: string;
}

export interface FactTable {
  ticket_id: string;
  /** The ticket's version after this fact. */
  sequence: number;
  kind: string;
  at: number;
  person_id: string | null;
  content_id: string | null;
  /** JSON, no words, no ids of Discord. */
  data: string | null;
}

/** A limit is a row with a unique key, taken while a ticket is open; never a count. */
export interface SlotTable {
  slot_key: string;
  ticket_id: string;
}

export interface SequenceTable {
  sequence_key: string;
  last: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    ticket: TicketTable;
    ticket_room: TicketRoomTable;
    fact: FactTable;
    slot: SlotTable;
    sequence: SequenceTable;
  }
}

export interface TicketTable {
  id: string;
  guild_id: string;
  number: number;
  type_id: string;
  panel_id: string | null;
  requester_id: string;
  status: string;
  /** What shows before whose turn it is. */
  phase: string | null;
  /** A word or two of the team's own. */
  mark: string | null;
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
  /** What the requester reads of who closed it. */
  closed_as: string | null;
  close_reason_id: string | null;
  close_how: string | null;
  unreachable: number;
  priority: string;
  /** JSON array of words, sorted. */
  tags: string;
  /** Who looks after it, of the team. */
  assignee_id: string | null;
  /** Key of a department of its server. */
  department: string | null;
  level: number;
  /** What the team reads in place of the requester's name; null when the team may know it. Means nothing outside of this ticket. */
  alias: string | null;
  /** Until when it rests; the next word in it ends that. */
  snoozed_until: number | null;
  /** Since when a word of the requester does not wake it. */
  held_at: number | null;
  /** Since when it stands before others in the team's lists. */
  pinned_at: number | null;
  /** Since when only the team is heard in it. */
  locked_at: number | null;
  /** 1 for a report: its requester gets a receipt, and there is no conversation. */
  one_way: number;
  /** 1 for one in which somebody tries both sides: it is in no list and no figure. */
  practice: number;
  /** Source of the message in the requester's DM that says the ticket is open. */
  dm_card: string | null;
}

/** Which rooms a ticket talks in. A DM serves many tickets. */
export interface TicketRoomTable {
  ticket_id: string;
  room_id: string;
  side: string;
  /** When the ticket went on in another room; null while it talks in this one. */
  left_at: number | null;
}

/** Tickets that wait for a place; the lowest number goes first. */
export interface TicketLineTable {
  ticket_id: string;
  guild_id: string;
  /** Names the places they wait for. */
  line: string;
  number: number;
}

/** Tickets that go on in other rooms as soon as their card stands there. */
export interface TicketMoveTable {
  ticket_id: string;
  staff_room_id: string;
  requester_room_id: string;
  /** Who moved it; null when nobody in particular did. */
  person_id: string | null;
}

/** Channels of closed tickets that were taken away, or will be at the next try. */
export interface RemovedRoomTable {
  room_id: string;
  at: number;
}

/** Who asked in a ticket until somebody else did: what they wrote before is theirs, however late it is found. */
export interface FormerRequesterTable {
  ticket_id: string;
  /** The ticket's version since which it is not theirs. */
  version: number;
  person_id: string;
  /** Where they talked. */
  room_id: string;
  /** Their name, sealed; null once forgotten. */
  name_id: string | null;
  until: number;
}

/** Open tickets whose room Discord did not know when it was looked for; looked for once more before they are closed for it. */
export interface MissingRoomTable {
  ticket_id: string;
  since: number;
}

/** What somebody narrowed their list of open tickets to. */
export interface KeptListTable {
  id: string;
  guild_id: string;
  person_id: string;
  /** JSON, sealed. */
  filter: string;
  kept_at: number;
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

export interface SequenceTable {
  sequence_key: string;
  last: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    ticket: TicketTable;
    ticket_room: TicketRoomTable;
    ticket_line: TicketLineTable;
    ticket_move: TicketMoveTable;
    removed_room: RemovedRoomTable;
    missing_room: MissingRoomTable;
    former_requester: FormerRequesterTable;
    kept_list: KeptListTable;
    fact: FactTable;
    sequence: SequenceTable;
  }
}

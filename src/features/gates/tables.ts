/** A limit of open tickets is rows with a unique key, taken while a ticket is open; never a count. */
export interface SlotTable {
  /** Under which they are counted together: `type:…`, `panel:…` or `server:…`, and whose they are. */
  slot_key: string;
  /** From 1. */
  position: number;
  ticket_id: string;
}

/** When somebody opened tickets: what comes too soon after is refused. */
export interface OpeningTable {
  opening_key: string;
  /** Counts up; two who open at once want the same. */
  position: number;
  at: number;
  ticket_id: string;
}

/** Who may not open tickets in a server. */
export interface BlockTable {
  id: string;
  guild_id: string;
  /** `user` or `role`. */
  kind: string;
  /** Our id of the person, or Discord's of the role. */
  subject_id: string;
  /** Null for ever. What lies in the past does not count, and is taken away. */
  until: number | null;
  /** Sealed. */
  reason_id: string | null;
  blocked_by: string;
  blocked_at: number;
}

/** What takes no tickets now: a server, a type. */
export interface ClosureTable {
  guild_id: string;
  /** `lockdown`, `pause`, or `pause:` and the id of a type. */
  closure_key: string;
  /** Why, in the team's words. Sealed. */
  words_id: string | null;
  closed_by: string;
  closed_at: number;
}

/** Who opened and shut the gates, and when; never changed. */
export interface GateLogTable {
  id: string;
  guild_id: string;
  at: number;
  person_id: string;
  /** Like `block`, `unblock`, `lockdown-on`, `pause`. */
  act: string;
  /** Our id of the person, Discord's of the role, or ours of the type. */
  subject_id: string | null;
  /** Of a block. */
  until: number | null;
}

/** What proves that a person is one, by person and server. */
export interface ChallengeTable {
  guild_id: string;
  person_id: string;
  /** Of the question that is asked now; another with each question and each answer. */
  id: string;
  /** Of the answer, sealed; null when the question was answered. */
  hash: string | null;
  asked_at: number;
  /** Wrong answers in a row. */
  wrong: number;
  /** After too many of them. */
  paused_until: number | null;
  /** Until then nothing is asked. */
  passed_until: number | null;
  /** What the ticket that is asked for is about, and where it was asked for. */
  type_id: string;
  panel_id: string | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    slot: SlotTable;
    opening: OpeningTable;
    block: BlockTable;
    closure: ClosureTable;
    gate_log: GateLogTable;
    challenge: ChallengeTable;
  }
}

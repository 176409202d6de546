export interface DraftTable {
  id: string;
  version: number;
  /** The DM; one start at a time. Null once it was sent or given up, so that the next one can begin. */
  open_room_id: string | null;
  room_id: string;
  person_id: string;
  purpose: string;
  guild_id: string | null;
  type_id: string | null;
  /** The help message from which it was chosen. */
  panel_id: string | null;
  page: number;
  deflection_id: string | null;
  /** Whether it is about adult things: `yes`, `no`, or not asked. */
  adult: string | null;
  locale: string;
  /** JSON array of server ids to choose from. */
  servers: string;
  /** What was written so far, sealed JSON; emptied when it is sent or given up. */
  said: string | null;
  state: string;
  created_at: number;
}

/** DMs that went into a draft or were answered, by their ids: a repetition must not begin another one. Kept for a day. */
export interface HeardDmTable {
  message_id: string;
  heard_at: number;
}

/** Where somebody wrote or pressed something lately: a hint, kept for 90 days after the last time. */
export interface SeenMemberTable {
  /** Discord's id: most of them never have anything else to do with us. */
  user_id: string;
  guild_id: string;
  seen_at: number;
}

export interface DmFocusTable {
  room_id: string;
  ticket_id: string;
  chosen_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    draft: DraftTable;
    heard_dm: HeardDmTable;
    dm_focus: DmFocusTable;
    seen_member: SeenMemberTable;
  }
}

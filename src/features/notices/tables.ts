/** How somebody of a team wants to hear of what members write. */
export interface NotifyTable {
  guild_id: string;
  person_id: string;
  way: string;
  /** Minutes since midnight; null without quiet hours. */
  quiet_from: number | null;
  quiet_to: number | null;
  time_zone: string | null;
}

/** Who of the team hears of a ticket without looking after it. */
export interface FollowerTable {
  ticket_id: string;
  person_id: string;
}

/** When somebody was pinged for a ticket last: nobody is told twice. */
export interface PingedTable {
  ticket_id: string;
  person_id: string;
  at: number;
}

/** What waits to be told in a digest. */
export interface DigestTable {
  guild_id: string;
  person_id: string;
  ticket_id: string;
  messages: number;
}

/** What a digest of more than one page told, so that its pages can be turned. Kept for 7 days. */
export interface ToldDigestTable {
  digest_id: string;
  /** From 0, without gaps. */
  position: number;
  guild_id: string;
  person_id: string;
  ticket_id: string;
  messages: number;
  told_at: number;
}

/** A small line that waits to be said with others. */
export interface PendingLineTable {
  /** Names it: the same again is the same line. */
  source: string;
  room_id: string;
  /** In our order. */
  position: string;
  /** The line, sealed. */
  content_id: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    notify: NotifyTable;
    follower: FollowerTable;
    pinged: PingedTable;
    digest: DigestTable;
    told_digest: ToldDigestTable;
    pending_line: PendingLineTable;
  }
}

export interface MessageTable {
  id: string;
  ticket_id: string;
  /** The room of its writer's side when it was written. */
  room_id: string;
  /** The room in which its copy stands, or will. Null when it is read where it was written. */
  copy_room_id: string | null;
  /** Names it in every lane: `m:` and the Discord id of the original, or `i:` and the interaction's. */
  source: string;
  person_id: string;
  kind: string;
  identity: string | null;
  state: string;
  /** Discord's code or a word, when it failed or waits. */
  reason: string | null;
  /** What becomes of the original once it is delivered. */
  receipt: string;
  /** Number of messages it became. */
  parts: number;
  /** The words until delivery is confirmed; null before and after, where the server's words live only on Discord. */
  content_id: string | null;
  sent_at: number;
  edited_at: number | null;
  deleted_at: number | null;
}

export interface FileLimitTable {
  guild_id: string;
  /** Of one file, as the server's boosts allow. */
  bytes: number;
  /** When Discord said so. */
  at: number;
}

/** The thread in which staff talk about a ticket whose own room its requester is in. */
export interface SideRoomTable {
  ticket_id: string;
  room_id: string;
}

/** Somebody's reaction to a message of a ticket, as it is shown in the other room by one of ours. */
export interface ReactionTable {
  id: string;
  message_id: string;
  /** A character, or `name:id`. */
  emoji: string;
  person_id: string;
}

/** A copy beside the one that `message` names: in the DM of somebody else who takes part. */
export interface MessageCopyTable {
  message_id: string;
  room_id: string;
  state: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    message: MessageTable;
    file_limit: FileLimitTable;
    side_room: SideRoomTable;
    reaction: ReactionTable;
    message_copy: MessageCopyTable;
  }
}

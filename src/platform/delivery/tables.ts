import type { Generated } from "kysely";
import type { HeldBecause, RoomSpec } from "#kernel/outbox.ts";

export interface RoomTable {
  id: string;
  kind: RoomSpec["kind"];
  guild_id: string | null;
  parent_id: string | null;
  /** Which of its places it was made in, from 0. */
  place: number;
  /** The person of a DM; unique, so that there is one room for one person. */
  user_id: string | null;
  /** Null until Discord made it. */
  discord_id: string | null;
  /** Encrypted JSON of what creates it: names of threads hold people's words. */
  spec: string;
  /** Position of the lane's last effect. Counted up by whoever adds one, so that the row's lock makes order commit order. */
  tail: number;
  /** Our newest confirmed message: an own one that is newer and unknown is the one in flight. */
  confirmed_id: string | null;
  /** The newest message of others that was handled. */
  cursor: string | null;
  watched: number;
  /** 1 while messages may have been written in it that nobody told us of. */
  behind: number;
  /** The channel that a conversation left for this one, until this one was read: what was written there is read before. */
  follows: string | null;
  /** Where reading began that did not come to its end: what is newer may have been handled, but not looked through for changes. */
  read_from: string | null;
  /** From the moment a thread shall be closed until it shall be open: only then the lane looks whether it has to open it first. */
  shut: Shut;
  held: HeldBecause | null;
  held_at: number | null;
  created_at: number;
}

export const NOT_SHUT = 0;
/** What was written last before it closed may still be unread. */
export const SHUT = 1;
/** Read through since it closed: there is nothing in it that we don't know. */
export const SHUT_AND_READ = 2;
export type Shut = typeof NOT_SHUT | typeof SHUT | typeof SHUT_AND_READ;

export type EffectKind = "create" | "say" | "edit" | "erase" | "remove" | "react" | "unreact" | "invite" | "dismiss";
export type EffectState = "waiting" | "done" | "failed";

export interface EffectTable {
  room_id: string;
  position: number;
  kind: EffectKind;
  source: string | null;
  part: number | null;
  /** Hash of what the effect is: adding it again changes nothing. Its first 25 characters are the nonce. */
  dedupe: string;
  /** Neighbours with the same may share a message; null goes alone. */
  together: string | null;
  /** The positions of all that share its message, once that was decided: written before their first attempt, and never changed while it may have arrived. */
  batch: string | null;
  /** Encrypted; empty once settled. */
  body: string;
  after_room: string | null;
  after_position: number | null;
  state: EffectState;
  /** Attempts with an unknown outcome. */
  attempts: number;
  /** Of the first one that was noted; an attempt that a kill interrupted is not. */
  first_attempt_at: number | null;
  retry_at: number | null;
  /** Why it failed. */
  code: number | null;
  created_at: number;
  /** Of the span that decided it, while traces are told: W3C's traceparent. */
  trace_parent: string | null;
}

export type ShownKind = "closed" | "name" | "card" | "tags" | "overwrites" | "pinned" | "category";

export interface ShownTable {
  room_id: string;
  /** The kind, or `card:` and the source. */
  target: string;
  kind: ShownKind;
  /** Encrypted. */
  body: string;
  /** New with every change: what was performed meanwhile does not count for it. */
  version: string;
  /** 1 until this version was performed. */
  pending: number;
  /** Not before (rename limits, a missing permission); null is now. */
  retry_at: number | null;
  /** How often in a row we were not permitted to show this version. */
  refusals: Generated<number>;
}

/** How a room is called, once that is another name than it was made with. */
export interface RoomNameTable {
  room_id: string;
  /** Its title, sealed; null: the name that it was made with. */
  title: string | null;
  /** What stands before the title. */
  emoji: string | null;
  /** What Discord was asked for last, sealed: written down before, so that it is known for ours whatever happens. */
  asked: string | null;
  /** What Discord shows by all we know, sealed; null: the name that it was made with. */
  shown: string | null;
}

/** Who reads in a channel and does not write for now, and the overwrite they had before: what is put back. */
export interface SilencedTable {
  room_id: string;
  user_id: string;
  /** Bits; null when there was no overwrite of theirs. */
  allow: string | null;
  deny: string | null;
}

export interface CopyTable {
  room_id: string;
  source: string;
  part: number;
  discord_id: string;
  /** Which text of that message it is, from 0, when it shares one. Null when it has a message of its own. */
  piece: number | null;
  erased: number;
}

/** Bytes of a file that no message of Discord's carries yet, in pieces. */
export interface KeptFileTable {
  id: string;
  piece: number;
  /** Base64, sealed. */
  bytes: string;
  /** Forgotten then, if no message took it along before. */
  kept_until: number;
}

/** A message that waits to take a shared file along; or whoever will say more that does. */
export interface KeptCarrierTable {
  /** Of a holder, its id. */
  room_id: string;
  position: number;
  kept: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    room: RoomTable;
    effect: EffectTable;
    shown: ShownTable;
    room_name: RoomNameTable;
    silenced: SilencedTable;
    copy: CopyTable;
    kept_file: KeptFileTable;
    kept_carrier: KeptCarrierTable;
  }
}

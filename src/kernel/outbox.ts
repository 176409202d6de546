/**
 * The way out: what we do on Discord, written down in the transaction that decided it, performed in order per room.
 *
 * A *room* is one Discord channel, thread or DM as we know it; its id is ours and exists before Discord's does. A *lane* is a room's
 * queue of effects. An effect is performed once, however often the process dies; nothing overtakes in its lane.
 */
import type { Tx } from "./database.ts";
import type { Instant, Snowflake } from "./types.ts";

export type RoomId = string;

/** What a room is on Discord, and what is needed to make it. */
export type RoomSpec =
  | { readonly kind: "dm"; readonly userId: Snowflake }
  /** A public thread in a channel that only staff see. */
  | {
      readonly kind: "staff-thread";
      readonly guildId: Snowflake;
      readonly parentId: Snowflake;
      readonly name: string;
      /** Taken when Discord refuses the name (its own filters, the server's). */
      readonly neutralName?: string;
    }
  /** A private, non-invitable thread for requester and staff. Members join by being mentioned in it. */
  | {
      readonly kind: "private-thread";
      readonly guildId: Snowflake;
      readonly parentId: Snowflake;
      readonly name: string;
      readonly neutralName?: string;
    }
  /** A channel that exists already and is not ours (panels). */
  | { readonly kind: "channel"; readonly guildId: Snowflake; readonly channelId: Snowflake };

/**
 * A place in a lane: other lanes can wait for it.
 *
 * Waiting ends when the effect is done, when it failed, or when its lane is held: what follows is worth more late than never, and a
 * dead DM must not silence the staff room.
 */
export interface EffectRef {
  readonly room: RoomId;
  readonly position: number;
}

/** A file that some Discord message carries; its bytes are fetched when it is sent. */
export interface FileRef {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
  readonly attachmentId: Snowflake;
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType?: string;
  readonly description?: string;
  readonly spoiler?: boolean;
  /** The signed link that came with the message. Once it is expired, or when absent, the message is read again for a fresh one. */
  readonly url?: string;
  /** What the message says in place of a file that can't come along, in the reader's language. Its name when absent. */
  readonly instead?: {
    /** Deleted before it could be fetched. */
    readonly gone: string;
    /** Larger than Discord takes in this room. */
    readonly tooLarge: string;
  };
}

/** A Discord message body (create or edit), without nonce. `allowed_mentions` pings nobody when absent. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds?: readonly object[];
  readonly components?: readonly object[];
  readonly flags?: number;
  readonly allowed_mentions?: {
    readonly parse: readonly [];
    readonly users?: readonly Snowflake[];
    readonly roles?: readonly Snowflake[];
  };
  readonly sticker_ids?: readonly Snowflake[];
  readonly files?: readonly FileRef[];
  /** Answers the copy of this source in the same room, if there is one; or a message that was written in the room itself. */
  readonly replyTo?: { readonly source: string } | { readonly messageId: Snowflake };
}

/** What is said in a room, once and in order. */
export type Saying =
  /** A new message. `source` names it for later edits; with `part` when one source becomes several messages (0, 1, …). */
  | { readonly say: MessageBody; readonly source: string; readonly part?: number; readonly after?: EffectRef }
  /** Changes what was said for `source`. Nothing happens when its copy is gone. */
  | {
      readonly edit: MessageBody;
      readonly source: string;
      readonly part?: number;
      readonly key: string;
      readonly after?: EffectRef;
    }
  /** Deletes what was said for `source`, all parts. */
  | { readonly erase: true; readonly source: string; readonly after?: EffectRef }
  /** Deletes somebody's message in the room (a command that became a reply). Needs Manage Messages; refused is not an error. */
  | { readonly remove: Snowflake; readonly after?: EffectRef }
  /** Adds our reaction to somebody's message. Never blocks the lane: refused is not an error. */
  | { readonly react: Snowflake; readonly emoji: string; readonly after?: EffectRef };

/** What is shown of a room or message; only the latest counts. Performed when the lane has nothing more to say. */
export type Showing =
  | { readonly show: "closed"; readonly archived: boolean; readonly locked: boolean; readonly reason?: string }
  | { readonly show: "name"; readonly name: string }
  /** The message said for `source` (a card), rendered anew. */
  | { readonly show: "card"; readonly source: string; readonly body: MessageBody };

export interface Outbox {
  /** Makes a room known. For a DM or a channel the existing room is returned. Its creation on Discord is the lane's first effect. */
  addRoom(tx: Tx, spec: RoomSpec): Promise<RoomId>;
  /** Adds to the end of the room's lane. Same source and part (same key for edits) again: no-op, the first one's place is returned. */
  add(tx: Tx, room: RoomId, saying: Saying): Promise<EffectRef>;
  /** What Discord refuses to show is dropped with a line in the log; it never holds the lane. */
  show(tx: Tx, room: RoomId, showing: Showing): Promise<void>;
  /** Resolves when the effect is confirmed, failed or its lane is held; for answers that want to show a link. */
  settled(place: EffectRef): Promise<"done" | "failed" | "held">;
  /** Resolves when no lane has anything to do: what is left is held, or shown later because of a limit. Lanes that wait for Discord count. */
  idle(): Promise<void>;
}

/** Why a lane stands still: nothing can be sent to this room until something changes. */
export type HeldBecause =
  /** 50007: DMs closed or the bot blocked. */
  | "dm-closed"
  /** 50278: no server in common. */
  | "no-mutual-server"
  /** 10003. */
  | "room-gone"
  /** 50001, 50013. */
  | "no-permission"
  /** Discord refused to make the room for another reason: too many threads, a parent that has none, a name it does not take. */
  | "refused";

/** What happened to an effect, told to features inside the transaction that records it. Made by `defineFeature({ deliveries })`. */
export interface DeliveryListener {
  /** The room exists on Discord now. */
  created?(
    tx: Tx,
    event: { readonly room: RoomId; readonly channelId: Snowflake; readonly at: Instant },
  ): Promise<void>;
  /** A `say` was confirmed. */
  delivered?(
    tx: Tx,
    event: {
      readonly room: RoomId;
      readonly source: string;
      readonly part: number;
      readonly messageId: Snowflake;
      readonly at: Instant;
    },
  ): Promise<void>;
  /** A saying was refused for good and left out; the lane goes on. `code` is Discord's, or the HTTP status. */
  failed?(
    tx: Tx,
    event: { readonly room: RoomId; readonly source: string | null; readonly code: number; readonly at: Instant },
  ): Promise<void>;
  /** The lane stands still. Told once per episode. `creating` when the room could not even be made. */
  held?(
    tx: Tx,
    event: { readonly room: RoomId; readonly because: HeldBecause; readonly creating: boolean; readonly at: Instant },
  ): Promise<void>;
}

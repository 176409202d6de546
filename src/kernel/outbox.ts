/**
 * The way out: what we do on Discord, written down in the transaction that decided it, performed in order per room.
 *
 * A *room* is one Discord channel, thread or DM as we know it; its id is ours and exists before Discord's does. A *lane* is a room's
 * queue of effects. An effect is performed once, however often the process dies; nothing overtakes in its lane.
 */
import type { Tx } from "./database.ts";
import type { Instant, Snowflake } from "./types.ts";
import type { Upload } from "./view.ts";

export type RoomId = string;

/** What a room is on Discord, and what is needed to make it. */
export type RoomSpec =
  | { readonly kind: "dm"; readonly userId: Snowflake }
  /** A channel that exists already and is not ours (panels). */
  | { readonly kind: "channel"; readonly guildId: Snowflake; readonly channelId: Snowflake }
  | MadeRoom;

/** A room that is made in a server. */
export type MadeRoom = {
  readonly guildId: Snowflake;
  readonly name: string;
  /** Taken when Discord refuses the name (its own filters, the server's). */
  readonly neutralName?: string;
} & (
  | {
      readonly kind: /** A public thread in a channel that only staff see. */
        | "staff-thread"
        /** A private, non-invitable thread for requester and staff. Members join by being mentioned in it. */
        | "private-thread";
      readonly parentId: Snowflake;
    }
  | {
      /** A post in a forum that only staff see. The first thing said in it, in the same transaction, becomes its first message. */
      readonly kind: "forum-post";
      readonly parentId: Snowflake;
      /** Names of the forum's tags; those it does not have are left out, and what is beyond five. */
      readonly tags?: readonly string[];
    }
  | {
      readonly kind: /** A text channel for staff. */
        | "staff-channel"
        /** A text channel for requester and staff. */
        | "private-channel";
      /** The category. */
      readonly parentId: Snowflake;
      readonly access: Access;
      /** Discord asks how old somebody is before they see it. Threads and posts take this from where they are. */
      readonly ageRestricted?: true;
    }
);

/** Put below words that went nowhere. A thread that is closed by now is opened for it, and closed again; any other reaction is a courtesy. */
export const WENT_NOWHERE = "⚠️";

/** Who may see a channel beside ourselves. Everybody else may not. At most 90 roles and people. */
export interface Access {
  /** Read and write, also while the room is locked. */
  readonly team: { readonly roles: readonly Snowflake[]; readonly users?: readonly Snowflake[] };
  /** Read, and write while the room is not locked. */
  readonly people: readonly Snowflake[];
  /** See nothing of it, whatever their roles see. */
  readonly out?: readonly Snowflake[];
  /** Only read. */
  readonly readers?: { readonly roles: readonly Snowflake[]; readonly users?: readonly Snowflake[] };
}

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

/** A file that is sent along; its bytes are fetched when it is. */
export type FileRef = FileFacts & (OnDiscord | KeptByUs);

/** Some Discord message carries it. */
interface OnDiscord {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
  /** Null for a file of one of our own messages, which is known there by its name. */
  readonly attachmentId: Snowflake | null;
  /** The signed link that came with the message. Once it is expired, or when absent, the message is read again for a fresh one. */
  readonly url?: string;
}

/** Its bytes are kept by us, sealed, until a message with it arrived: see `Files`. */
interface KeptByUs {
  readonly kept: string;
  /** It is sent again some time: its bytes stay until whoever keeps them forgets them. */
  readonly lasting?: true;
  /** Several messages take it along: its bytes go with the last of them that arrived, or was given up. */
  readonly shared?: true;
}

interface FileFacts {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType?: string;
  readonly description?: string;
  readonly spoiler?: boolean;
  /**
   * What a picture notes about who made it (place, time, device) is taken out before it is sent; one that can't be read is left out.
   * `or not sent`: so is every file of a kind that can't be cleaned, whatever it is called; plain text has nothing to clean.
   */
  readonly clean?: true | "or not sent";
  /** What the message says in place of a file that can't come along, in the reader's language. Its name when absent. */
  readonly instead?: {
    /** Deleted before it could be fetched. Empty: nothing is said, because something else says it. */
    readonly gone: string;
    /** Larger than Discord takes in this room. */
    readonly tooLarge: string;
    /** It had to be cleaned and could not be. */
    readonly unclean?: string;
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
  /** Of answers to a press or command. */
  readonly uploads?: readonly Upload[];
  /** Answers the copy of this source in the same room, if there is one; or a message that was written in the room itself. */
  readonly replyTo?: { readonly source: string } | { readonly messageId: Snowflake };
}

/** What is said in a room, once and in order. */
export type Saying =
  /**
   * A new message. `source` names it for later edits; one that says something of somebody's message ends with its id (`m:` and the id), so
   * that it is not said twice when it is found late. With `part` when one source becomes several messages (0, 1, …). `relays`: it is
   * what a person said, on its way to the other side; how long that takes is measured.
   *
   * Sayings that name the same in `together` (at most 80 characters) may travel in one message when their room is behind: neighbours
   * in their lane, plain words without files, replies, pings or links. Each stays one of its own to edit, erase and find.
   */
  | {
      readonly say: MessageBody;
      readonly source: string;
      readonly part?: number;
      readonly together?: string;
      readonly relays?: boolean;
      readonly after?: EffectRef;
    }
  /**
   * Changes what was said for `source`. Nothing happens when its copy is gone. Files take the place of those it had; without any these
   * stay. Pictures of a gallery that can't come along are left out of it. Where Discord takes no change for a while, because what was said is
   * older than an hour, it is shown later, the latest only, and nothing waits for it.
   */
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
  /** Adds our reaction to somebody's message, or to our copy of a source. `key` when it may come again after it was taken away. Refused is not an error. */
  | { readonly react: ReactionTarget; readonly emoji: string; readonly key?: string; readonly after?: EffectRef }
  /** Takes our reaction away again. Refused is not an error. */
  | { readonly unreact: ReactionTarget; readonly emoji: string; readonly key?: string; readonly after?: EffectRef }
  /**
   * Brings somebody into a thread; channels have `overwrites` for that, and there it does nothing. `source` names this time: somebody
   * who was put out may come again. Refused (they left, they can't see the channel above) it is `failed`, and the lane goes on.
   */
  | { readonly invite: Snowflake; readonly source: string; readonly after?: EffectRef }
  /** Puts somebody out of a thread. */
  | { readonly dismiss: Snowflake; readonly source: string; readonly after?: EffectRef };

/** A message by its id on Discord, or our copy of a source in the room. */
export type ReactionTarget = Snowflake | { readonly source: string; readonly part?: number };

/** What is shown of a room or message; only the latest counts. Performed when the lane has nothing more to say. */
export type Showing =
  /**
   * A channel can't be archived; locked, its people read and can't write. Locked and not archived, nothing else about a channel changes,
   * and unlocked again they have what they had. `reason` stands in the server's audit log: name nobody.
   */
  | { readonly show: "closed"; readonly archived: boolean; readonly locked: boolean; readonly reason?: string }
  /** Its title. Discord takes two names in ten minutes: only the newest is shown, and none that it has already. */
  | { readonly show: "name"; readonly name: string }
  /** What stands before its title; null: nothing. */
  | { readonly show: "emoji"; readonly emoji: string | null }
  /** Of a forum's post: these of `ours` are on, the others of `ours` off, and what people set by hand stays. At most five in all. */
  | { readonly show: "tags"; readonly tags: readonly string[]; readonly ours: readonly string[] }
  /** Of a channel: who sees it and writes in it. Replaces what was set by hand. */
  | { readonly show: "overwrites"; readonly access: Access }
  /** Of a channel: the category that it stands in. What it does not take, the channel stays where it is. */
  | { readonly show: "category"; readonly parentId: Snowflake }
  /** The newest message said for `source` is pinned, without Discord's line that says so, and the one before it no longer. */
  | { readonly show: "pinned"; readonly source: string }
  /** The message said for `source` (a card), rendered anew: of several parts the newest, or the one that is named. */
  | { readonly show: "card"; readonly source: string; readonly part?: number; readonly body: MessageBody };

export interface Outbox {
  /**
   * Makes a room known. For a DM or a channel the existing room is returned. Its creation on Discord is the lane's first effect.
   *
   * Of several places, all of one server, the first is taken that is not full; which one, the room says once it is made. When all
   * are full the lane is held as `full` until it is released, and `when released` it waits from the beginning.
   */
  addRoom(
    tx: Tx,
    spec: RoomSpec | readonly [MadeRoom, ...MadeRoom[]],
    begin?: "at once" | "when released",
  ): Promise<RoomId>;
  /** Adds to the end of the room's lane. Same source and part (same key for edits) again: no-op, the first one's place is returned. */
  add(tx: Tx, room: RoomId, saying: Saying): Promise<EffectRef>;
  /**
   * What waits in a held lane for these sources (messages, their edits and deletions) goes to the end of another lane, in its order and
   * once; returns the sources that moved. A lane that is not held keeps what it has: that may be on its way at this moment.
   */
  move(tx: Tx, from: RoomId, to: RoomId, sources: readonly string[]): Promise<readonly string[]>;
  /**
   * What waits in a held lane for these sources is not said any more, and nobody is told; returns the sources of which something waited. A
   * lane that is not held keeps what it has: that may be on its way at this moment.
   */
  takeBack(tx: Tx, room: RoomId, sources: readonly string[]): Promise<readonly string[]>;
  /**
   * What Discord refuses to show is dropped with a line in the log; it never holds the lane. Who may read and write in a room
   * (`closed`, `overwrites`) is kept when we are not permitted to say so: told once, tried again with the next thing said in the room,
   * by itself from ten minutes on, and at once when it is shown anew.
   */
  show(tx: Tx, room: RoomId, showing: Showing): Promise<void>;
  /** Shows "… is typing" for ten seconds. Never stored, never waited for: left out under load, and when the room can't take it. */
  typing(room: RoomId): void;
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
  /** 30013, 160006, a full category, a limit on new threads: none of the room's places takes another one now. */
  | "full"
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
  /** An `edit` that brings files was confirmed. `missing` is what is to be said of those that could not come along. */
  edited?(
    tx: Tx,
    event: {
      readonly room: RoomId;
      readonly source: string;
      readonly missing: readonly string[];
      readonly at: Instant;
    },
  ): Promise<void>;
  /** A saying was refused for good and left out; the lane goes on. `code` is Discord's, or the HTTP status. */
  failed?(
    tx: Tx,
    event: { readonly room: RoomId; readonly source: string | null; readonly code: number; readonly at: Instant },
  ): Promise<void>;
  /** Somebody's message that was to be removed still stands: we may not delete it. The lane goes on. */
  notRemoved?(
    tx: Tx,
    event: { readonly room: RoomId; readonly messageId: Snowflake; readonly at: Instant },
  ): Promise<void>;
  /** We are not permitted to show this now. Told once for what was to be shown; it is tried again until it is done or something newer is. */
  notShown?(
    tx: Tx,
    event: { readonly room: RoomId; readonly shown: "closed" | "overwrites"; readonly at: Instant },
  ): Promise<void>;
  /**
   * Discord takes no change of this card for a while, for it is older than an hour; `part` is its newest. True: it is said anew by whoever
   * hears this, as the next part, and what was to be shown is dropped. Else it is shown once Discord takes it.
   */
  tooOld?(
    tx: Tx,
    event: { readonly room: RoomId; readonly source: string; readonly part: number; readonly at: Instant },
  ): Promise<boolean>;
  /** The lane stands still. Told once per episode. `creating` when the room could not even be made. */
  held?(
    tx: Tx,
    event: { readonly room: RoomId; readonly because: HeldBecause; readonly creating: boolean; readonly at: Instant },
  ): Promise<void>;
}

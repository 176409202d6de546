import type { Db, Tx } from "./database.ts";
import type { HeldBecause, RoomId, RoomSpec } from "./outbox.ts";
import type { Snowflake } from "./types.ts";

/** A Discord channel, thread or DM that we talk in. One room may serve several tickets (a DM does). */
export interface Room {
  readonly id: RoomId;
  readonly kind: RoomSpec["kind"];
  readonly guildId: Snowflake | null;
  /** The channel of a thread. */
  readonly parentId: Snowflake | null;
  /** Which of the places it might have been made in was taken, from 0. */
  readonly place: number;
  /** The person of a DM. */
  readonly userId: Snowflake | null;
  /** Null until Discord made it. */
  readonly channelId: Snowflake | null;
  readonly held: HeldBecause | null;
  /** The newest message of others that was handled; catch-up begins behind it. */
  readonly cursor: Snowflake | null;
  /**
   * A conversation came to it from this channel, which is still to be read: until then catch-up alone tells what is written here, and only
   * one that began to read it since.
   */
  readonly follows: Snowflake | null;
}

/** The rooms we know. Kept by the delivery adapter; features point at them. */
export interface Rooms {
  find(db: Db, room: RoomId): Promise<Room | undefined>;
  findByChannel(db: Db, channelId: Snowflake): Promise<Room | undefined>;
  /** Threads and posts below a channel, by id behind one, up to `limit`: for going through all of them. */
  below(db: Db, parentId: Snowflake, after: RoomId, limit: number): Promise<readonly Room[]>;
  /** The DM with this person, made known if it was not. `channelId` when an event already told it. */
  dm(tx: Tx, userId: Snowflake, channelId?: Snowflake): Promise<Room>;
  /** Notes that a message was handled, in the transaction that handles it. Older ids change nothing. */
  handled(tx: Tx, room: RoomId, messageId: Snowflake): Promise<void>;
  /** Whether catch-up reads this room (default yes for rooms of tickets; panels' channels are not watched). */
  watch(tx: Tx, room: RoomId, watched: "watched" | "unwatched"): Promise<void>;
  /** What stands in this room is compared with what we know of it, in a moment; a kill before that puts it off to the next start. */
  compareSoon(tx: Tx, channelId: Snowflake): Promise<void>;
  /**
   * A conversation left one room for another: what was written in the old one is heard before what is written in the new one, however late
   * it is found; and what was written in the new one before anybody knew whose it is, is heard too.
   */
  follow(tx: Tx, room: RoomId, left: RoomId): Promise<void>;
  /** Tries a held lane again, in order. To call when there is reason to hope: the person wrote, a permission came back. */
  release(tx: Tx, room: RoomId): Promise<void>;
  /** Gives everything that waits in a held lane up: each becomes `failed`. The next thing said finds out anew. */
  abandon(tx: Tx, room: RoomId): Promise<void>;
  /**
   * Gives up a room that is held as full, and everything that waits in it: it is never made. "under way" when it is made already, or
   * may be at this moment; then nothing was changed.
   */
  withdraw(tx: Tx, room: RoomId): Promise<"withdrawn" | "under way">;
  /** From memory, in no time: is this channel of a server a room? `ask` for one that may have been made a moment ago. For DMs, always ask. */
  recall(channelId: Snowflake): "ours" | "not-ours" | "ask";
  /** The store's answer: waits for rooms that are being made right now, then looks. */
  ask(channelId: Snowflake): Promise<Room | undefined>;
  /** The Discord id of what was said in a room for a source, if it was confirmed and not erased. */
  copyOf(db: Db, room: RoomId, source: string, part?: number): Promise<Snowflake | undefined>;
  /** Whether something is still to be said in a room for a source. */
  waitsFor(db: Db, room: RoomId, source: string): Promise<boolean>;
  /** The last part of it, if it is there: of a card, the one that stands furthest down. */
  newestCopyOf(
    db: Db,
    room: RoomId,
    source: string,
  ): Promise<{ readonly messageId: Snowflake; readonly part: number } | undefined>;
  /** Where that stands: `piece` says which text of a message that several share, and is null when it has one of its own. */
  copyAt(
    db: Db,
    room: RoomId,
    source: string,
    part?: number,
  ): Promise<{ readonly messageId: Snowflake; readonly piece: number | null } | undefined>;
  /** What became of the newest invitation into a thread whose source begins so; undefined where none is known any more. */
  invitation(db: Db, room: RoomId, source: string): Promise<"waiting" | "failed" | "done" | undefined>;
  /** Whether a name that Discord shows for a room is of our making: shown, or about to be. */
  isOurName(db: Db, room: RoomId, name: string): Promise<boolean>;
  /** A person called a room so: it is its title from now on, without an emoji that we put before it. Returns the title. */
  nameByHand(tx: Tx, room: RoomId, name: string): Promise<string>;
  /** The title that a room was given later is kept no longer. */
  forgetTitle(tx: Tx, room: RoomId): Promise<void>;
  /**
   * Whether only the team writes in a room, by what Discord was told last; in a channel, whether this person is silent there. "changing"
   * while Discord is to be told anew.
   */
  lockShown(db: Db, room: RoomId, userId: Snowflake): Promise<"locked" | "open" | "changing">;
  /** Whether a room is about to be opened, locked or closed: Discord was not told yet. */
  isShutting(db: Db, room: RoomId): Promise<boolean>;
  /** The source behind one of our own messages in a room; of several that share it the newest that was not erased. */
  sourceOf(db: Db, room: RoomId, messageId: Snowflake): Promise<string | undefined>;
  /** All that one of our own messages says, in its order, what was erased from it too. */
  saidIn(
    db: Db,
    room: RoomId,
    messageId: Snowflake,
  ): Promise<readonly { readonly source: string; readonly piece: number | null; readonly erased: boolean }[]>;
  /** The same of many messages at once, by message; those that say nothing for anybody are not among them. */
  saidInAll(
    db: Db,
    room: RoomId,
    messageIds: readonly Snowflake[],
  ): Promise<
    ReadonlyMap<
      Snowflake,
      readonly { readonly source: string; readonly piece: number | null; readonly erased: boolean }[]
    >
  >;
}

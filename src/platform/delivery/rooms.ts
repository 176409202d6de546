import type { Clock } from "#kernel/clock.ts";
import { afterCommit, type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Ids } from "#kernel/ids.ts";
import type { DeliveryListener, RoomId, RoomSpec } from "#kernel/outbox.ts";
import type { Room, Rooms } from "#kernel/rooms.ts";
import { type Duration, type Snowflake, seconds } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import { findCopy, findNewestCopy, listSaid, listSaidInAll } from "./copy-store.ts";
import type { Creations } from "./creations.ts";
import { findInvitation, giveUpWaiting, isToBeSaid } from "./effect-store.ts";
import type { Enqueue } from "./enqueue.ts";
import { settleCarrier } from "./kept-carriers.ts";
import type { Lanes } from "./lanes.ts";
import { lockShown } from "./lock-shown.ts";
import type { FoundBehind } from "./performing.ts";
import { deleteName, isOurName, nameByHand } from "./room-name.ts";
import {
  findDm,
  findRoom,
  findRoomByChannel,
  listBelow,
  moveCursor,
  type RoomRow,
  saveBehind,
  saveChannel,
  saveFollowing,
  toRoom,
  unhold,
  unholdFull,
} from "./room-store.ts";
import { findShown } from "./shown-store.ts";
import type { SnowflakeSet } from "./snowflake-set.ts";
import { NOT_SHUT } from "./tables.ts";

/** The rooms, with what only the outbox needs of them. */
export interface RoomBook extends Rooms {
  /** Makes a room known, and puts its creation into its lane. A DM or channel that is known is returned. */
  enter(tx: Tx, places: readonly RoomSpec[], begin: "at once" | "when released"): Promise<RoomRow>;
}

interface RoomsOptions {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
  readonly lanes: Lanes;
  readonly enqueue: Enqueue;
  readonly creations: Creations;
  /** The channels of all rooms. */
  readonly known: SnowflakeSet;
  readonly listeners: () => readonly DeliveryListener[];
  readonly behind: FoundBehind;
  /** With several processes: rooms that others made. */
  readonly elsewhere?: RoomsElsewhere | undefined;
}

/** Channels that another process may have made a room of, or be making one of at this moment. */
export interface RoomsElsewhere {
  /** Whether the store has to be asked about a channel that is not known here. */
  mayBe(channelId: Snowflake): boolean;
  /** How long a channel's room may be on its way into the store; 0 when it is there, or never will be. */
  patience(channelId: Snowflake): Duration;
}

/** By then what is on its way to a room is known to stand there. */
const SOON: Duration = seconds(2);

/** How often is looked for a room that is on its way. */
const LOOK: Duration = 100;

/** What a saying that was given up fails with: no answer of Discord's. */
const GIVEN_UP = 0;

export function createRooms(options: RoomsOptions): RoomBook {
  const { db, clock, ids, vault, lanes, enqueue, creations, known } = options;

  async function enter(
    tx: Tx,
    places: readonly RoomSpec[],
    begin: "at once" | "when released" = "at once",
    channelId?: Snowflake,
  ): Promise<RoomRow> {
    const [spec] = places;
    if (!spec) throw new Error("a room has at least one place");
    const existing = await findExisting(tx, spec);
    if (existing) return existing;
    const at = clock.now();
    const made = toRow(spec, { id: ids.next(), channelId, sealed: vault.seal(JSON.stringify(places)), at });
    const row = begin === "at once" ? made : { ...made, held: "full" as const, held_at: at };
    if (!(await insertIfAbsent(tx, "room", row))) {
      const first = await findExisting(tx, spec);
      if (first) return first;
      throw new Error("a room's channel is known as another room");
    }
    const { discord_id } = row;
    if (discord_id === null) {
      await enqueue(tx, row.id, { kind: "create", source: null, part: null, identity: [], body: {} });
    } else {
      afterCommit(tx, () => known.add(discord_id));
    }
    return row;
  }

  const soon = new Set<Snowflake>();
  function compare(channelId: Snowflake): void {
    soon.delete(channelId);
    options.behind(channelId, "last read");
  }

  async function abandon(tx: Tx, room: RoomId): Promise<void> {
    const at = clock.now();
    for (const effect of await giveUpWaiting(tx, room, GIVEN_UP)) {
      for (const listener of options.listeners()) {
        await listener.failed?.(tx, { room, source: effect.source, code: GIVEN_UP, at });
      }
      await settleCarrier(tx, { room, position: effect.position });
    }
    afterCommit(tx, () => lanes.changed(room));
  }

  return {
    enter,

    async find(from, room) {
      const row = await findRoom(from, room);
      return row && toRoom(row);
    },

    async findByChannel(from, channelId) {
      const row = await findRoomByChannel(from, channelId);
      return row && toRoom(row);
    },

    below: async (from, parentId, after, limit) => (await listBelow(from, parentId, after, limit)).map(toRoom),

    async dm(tx, userId, channelId) {
      const row = await enter(tx, [{ kind: "dm", userId }], "at once", channelId);
      if (row.discord_id !== null || channelId === undefined) return toRoom(row);
      // The event knew before the lane did; the lane's creation finds the same channel.
      if (await saveChannel(tx, row.id, channelId)) afterCommit(tx, () => known.add(channelId));
      return toRoom({ ...row, discord_id: channelId });
    },

    handled: moveCursor,

    async watch(tx, room, watched) {
      await tx
        .updateTable("room")
        .set({ watched: watched === "watched" ? 1 : 0 })
        .where("id", "=", room)
        .execute();
    },

    async follow(tx, room, left) {
      const channelId = (await findRoom(tx, room))?.discord_id;
      const leftId = (await findRoom(tx, left))?.discord_id;
      if (!channelId || !leftId) return;
      await saveFollowing(tx, channelId, leftId);
      afterCommit(tx, () => {
        options.behind(leftId);
        options.behind(channelId);
      });
    },

    async release(tx, room) {
      await unhold(tx, room);
      afterCommit(tx, () => lanes.poke(room));
    },

    abandon,

    async withdraw(tx, room) {
      // Whoever releases it at the same moment waits for this row, and then finds nothing to do.
      if (!(await unholdFull(tx, room))) return "under way";
      await abandon(tx, room);
      return "withdrawn";
    },

    recall(channelId) {
      if (known.has(channelId)) return "ours";
      return creations.any || options.elsewhere?.mayBe(channelId) ? "ask" : "not-ours";
    },

    async ask(channelId): Promise<Room | undefined> {
      if (!known.has(channelId)) await creations.ended();
      let row = await findRoomByChannel(db, channelId);
      const until = clock.now() + (options.elsewhere?.patience(channelId) ?? 0);
      while (!row && clock.now() < until) {
        await clock.sleep(LOOK);
        row = await findRoomByChannel(db, channelId);
      }
      return row && toRoom(row);
    },

    async compareSoon(tx, channelId) {
      await saveBehind(tx, channelId, 1);
      afterCommit(tx, () => {
        if (soon.has(channelId)) return;
        soon.add(channelId);
        clock.at(clock.now() + SOON, () => compare(channelId));
      });
    },

    copyOf: async (from: Db, room: RoomId, source: string, part = 0) =>
      (await findCopy(from, room, source, part))?.messageId,
    waitsFor: isToBeSaid,
    newestCopyOf: (from: Db, room: RoomId, source: string) => findNewestCopy(from, room, source),
    copyAt: (from: Db, room: RoomId, source: string, part = 0) => findCopy(from, room, source, part),

    invitation: findInvitation,

    forgetTitle: deleteName,

    async isOurName(from, room, name) {
      const row = await findRoom(from, room);
      return row === undefined || isOurName(from, vault, row, name);
    },

    async nameByHand(tx, room, name) {
      const row = await findRoom(tx, room);
      return row ? nameByHand(tx, vault, row, name) : name;
    },

    async lockShown(from, room, userId) {
      const row = await findRoom(from, room);
      return row ? lockShown(from, vault, row, userId) : "changing";
    },

    isShutting: async (from, room) => (await findShown(from, room, "closed"))?.pending === 1,

    async sourceOf(from, room, messageId) {
      const said = await listSaid(from, room, messageId);
      return (said.findLast(({ erased }) => !erased) ?? said.at(-1))?.source;
    },

    saidIn: listSaid,
    saidInAll: listSaidInAll,
  };
}

function findExisting(tx: Tx, spec: RoomSpec): Promise<RoomRow | undefined> {
  if (spec.kind === "dm") return findDm(tx, spec.userId);
  if (spec.kind === "channel") return findRoomByChannel(tx, spec.channelId);
  return Promise.resolve(undefined);
}

function toRow(
  spec: RoomSpec,
  { id, channelId, sealed, at }: { id: RoomId; channelId: Snowflake | undefined; sealed: string; at: number },
): RoomRow {
  return {
    id,
    kind: spec.kind,
    guild_id: "guildId" in spec ? spec.guildId : null,
    parent_id: "parentId" in spec ? spec.parentId : null,
    place: 0,
    user_id: spec.kind === "dm" ? spec.userId : null,
    discord_id: spec.kind === "channel" ? spec.channelId : (channelId ?? null),
    spec: sealed,
    tail: 0,
    confirmed_id: null,
    cursor: null,
    // Channels that are not ours (panels) are full of messages that do not concern us.
    watched: spec.kind === "channel" ? 0 : 1,
    behind: 0,
    follows: null,
    read_from: null,
    shut: NOT_SHUT,
    held: null,
    held_at: null,
    created_at: at,
  };
}

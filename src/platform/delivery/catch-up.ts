import type { API } from "@discordjs/core";
import type { APIThreadChannel } from "discord-api-types/v10";
import { type Db, upsert } from "#kernel/database.ts";
import { ServiceError } from "#kernel/errors.ts";
import type { Events } from "#kernel/feature.ts";
import { type Instant, isNewer, type Snowflake } from "#kernel/types.ts";
import { createMeasures, type Measures } from "#platform/metrics/measures.ts";
import type { Trace } from "#platform/trace/open-trace.ts";
import { inTrace, withoutOrigin } from "#platform/trace/origin.ts";
import type { CatchUp, Tell } from "../discord/gateway/ports.ts";
import { classify } from "../discord/rest/failures.ts";
import type {} from "../discord/tables.ts";
import { backOff } from "./back-off.ts";
import { Pages } from "./read-pages.ts";
import { newestKnown, type Reading, type Round, readRoom, readUnknown } from "./read-room.ts";
import { isThread } from "./room-kinds.ts";
import { findRoomByChannel, listToRead, saveBehind } from "./room-store.ts";

export interface CatchingUp extends CatchUp {
  /** Goes on with what an earlier process did not finish. Before the gateway is opened. */
  start(): void;
  /** Rooms that are still to be read. */
  readonly behind: number;
  /** Whether something is still to be read or told since the last session began. */
  readonly unfinished: boolean;
  /** Reads what another process left behind, or gave up. */
  look(): void;
  /**
   * Somebody may have come, gone or changed without our hearing of it: looked for as after a new session, once while that is under way.
   * Returns at once.
   */
  lookAround(): void;
  /** Reads a room from where it was read last: it is noted as behind, and something may have come that nobody told us of. Returns at once. */
  readAgain(channelId: Snowflake): void;
  /** Resolves when no room is behind. */
  idle(): Promise<void>;
  /** Begins to read nothing more; resolves when what is being told was handled. */
  stop(): Promise<void>;
}

/** A room that is behind. */
interface Behind {
  readonly channelId: Snowflake;
  readonly ended: PromiseWithResolvers<void>;
  /** Set when an event of the room was given up. */
  givenUpAt: Instant | undefined;
  /** Something new happened since reading began: it is read once more. */
  again: boolean;
  failures: number;
}

/** Kept while the rooms are read that a new session left behind. */
const UNFINISHED = "catch-up.unfinished";

/** Of several shards one: the rooms it tells of, and the name under which its catch-up is kept. */
export interface OneShard {
  readonly id: number;
  has(guildId: Snowflake | null): boolean;
}

/**
 * Rooms read at the same time: the two of as many tickets as calls may be made in a second, so that what comes behind reading takes no
 * turn of its.
 */
const AT_ONCE = 100;

/**
 * Reads by REST what the gateway could not tell. Rooms for which a live event waits come first; one that can't be read for good
 * (deleted, no access) is left alone until something else happens in it.
 */
export function createCatchUp({
  measures = createMeasures(),
  trace,
  shard,
  ...options
}: Reading & {
  readonly measures?: Pick<Measures, "roomsRead"> | undefined;
  readonly trace?: Pick<Trace, "root"> | undefined;
  /** With several processes: each gateway reads what its shards tell of. */
  readonly shard?: OneShard | undefined;
}): CatchingUp {
  const { db, write, clock, log, api } = options;
  // The first shard goes on with the session of a process that was alone, and the other way round; so it does with what that left unread.
  const noted = shard && shard.id > 0 ? `${UNFINISHED}.${shard.id}` : UNFINISHED;
  const stopping = new AbortController();
  const behind = new Map<Snowflake, Behind>();
  const urgent = new Set<Behind>();
  const patient = new Set<Behind>();
  const running = new Set<Promise<void>>();
  const handling = new Set<Promise<void>>();
  const idlers: (() => void)[] = [];
  let loading: Promise<void> | undefined;
  const isBehind = (channelId: Snowflake) => behind.has(channelId);
  let round = newRound(api, isBehind);
  /** A session began, and `sessionStarted` was not yet told. */
  let sessionAt: Instant | undefined;
  let telling: Promise<void> | undefined;

  function add(channelId: Snowflake, givenUpAt?: Instant): void {
    const known = behind.get(channelId);
    round.pages.forget(channelId);
    if (known) {
      known.again = true;
      known.givenUpAt = givenUpAt ?? known.givenUpAt;
      return;
    }
    const ended = Promise.withResolvers<void>();
    const entry: Behind = { channelId, ended, givenUpAt, again: false, failures: 0 };
    behind.set(channelId, entry);
    patient.add(entry);
  }

  const tell: Tell = async (name, event) => {
    if (stopping.signal.aborted) throw new ServiceError("catch-up was stopped");
    const handled = options.tell(name, event);
    handling.add(handled);
    await handled.finally(() => handling.delete(handled));
  };
  const reading: Reading = { ...options, tell };

  function begin(): void {
    const at = clock.now();
    round = newRound(api, isBehind);
    sessionAt = at;
    // Kept, and before the session itself is saved: if this process ends first, the next one resumes the session and still has to read.
    write((tx) => upsert(tx, "setting", { key: noted, value: String(at) }, ["key"])).catch((err: unknown) =>
      log.warn({ err }, "the begin of catch-up was not saved"),
    );
    load(async () => "watched");
  }

  /** Adds the rooms of the store; while it is away nobody knows what is behind, and everybody waits. */
  function load(choose: () => Promise<"watched" | "behind">): void {
    const before = loading;
    const mine = (async () => {
      await before;
      for (let failures = 1; !stopping.signal.aborted; failures += 1) {
        try {
          for await (const rooms of listToRead(db, await choose())) {
            for (const { channelId, guildId } of rooms) if (!shard || shard.has(guildId)) add(channelId);
          }
          return;
        } catch (err) {
          log.warn({ err }, "rooms could not be listed for catch-up, will retry");
          await clock.sleep(backOff(failures), stopping.signal);
        }
      }
    })();
    loading = mine;
    void mine.then(() => {
      if (loading === mine) loading = undefined;
      pump();
    });
  }

  function pump(): void {
    while (running.size < AT_ONCE && !stopping.signal.aborted) {
      const [entry] = urgent.size > 0 ? urgent : patient;
      if (!entry) break;
      urgent.delete(entry);
      patient.delete(entry);
      const work = read(entry).finally(() => {
        running.delete(work);
        pump();
      });
      running.add(work);
    }
    if (behind.size === 0 && running.size === 0 && loading === undefined) void settleDown();
  }

  async function read(entry: Behind): Promise<void> {
    entry.again = false;
    const { channelId, givenUpAt } = entry;
    try {
      const room = await withoutOrigin(() => findRoomByChannel(db, channelId));
      const first = room?.follows ? await findBehind(room.follows) : undefined;
      if (first) return wait(entry, first);
      await inTrace(trace, "read room", () =>
        room
          ? readRoom(reading, round, { room, channelId, givenUpAt, isBehindAgain: () => entry.again })
          : readUnknown(reading, round, channelId, givenUpAt),
      );
      entry.failures = 0;
      measures.roomsRead.add(1, "read");
    } catch (error) {
      const lost = await inTrace(trace, "lost room", () => isLost(entry.channelId, error));
      measures.roomsRead.add(1, lost ? "lost" : "failed");
      if (!lost) return retry(entry, error);
      entry.failures = 0;
    }
    if (entry.again) {
      patient.add(entry);
      return;
    }
    behind.delete(entry.channelId);
    entry.ended.resolve();
  }

  /** The store may know of more than was listed yet. */
  async function findBehind(channelId: Snowflake): Promise<Behind | undefined> {
    if (!behind.has(channelId) && (await findRoomByChannel(db, channelId))?.behind === 1) add(channelId);
    return behind.get(channelId);
  }

  /** Until another room was read; whoever waits for the one waits for the other. */
  function wait(entry: Behind, first: Behind): void {
    if (patient.delete(first)) urgent.add(first);
    void first.ended.promise.then(() => {
      urgent.add(entry);
      pump();
    });
  }

  function retry(entry: Behind, err: unknown): void {
    if (stopping.signal.aborted) return;
    entry.failures += 1;
    log.warn({ err, channelId: entry.channelId }, "a room could not be read, will retry");
    clock.at(clock.now() + backOff(entry.failures), () => {
      patient.add(entry);
      pump();
    });
  }

  /** Whether the room can't be read for good. A thread that was deleted while we were away is told as if we had heard of it. */
  async function isLost(channelId: Snowflake, error: unknown): Promise<boolean> {
    const failure = classify(error);
    if (failure.failure !== "held" && failure.failure !== "refused" && failure.failure !== "gone") return false;
    log.info({ channelId, code: failure.code }, "a room can't be read");
    try {
      const room = await findRoomByChannel(db, channelId);
      if (failure.failure === "held" && failure.because === "room-gone" && room?.guild_id && room.parent_id) {
        const { guild_id, parent_id } = room;
        if (isThread(room)) {
          const type = room.kind === "private-thread" ? 12 : 11;
          await tell("threadDeleted", { id: channelId, guild_id, parent_id, type });
        } else {
          await tell("channelDeleted", { id: channelId, guild_id, type: 0 } as Events["channelDeleted"]);
        }
      }
      await write((tx) => saveBehind(tx, channelId, 0));
      return true;
    } catch (err) {
      log.warn({ err, channelId }, "a lost room could not be told, will retry");
      return false;
    }
  }

  async function settleDown(): Promise<void> {
    if (stopping.signal.aborted) return;
    round = newRound(api, isBehind);
    const at = sessionAt;
    sessionAt = undefined;
    if (at !== undefined) telling = finish(at);
    await telling;
    if (behind.size === 0) for (const resolve of idlers.splice(0)) resolve();
  }

  async function finish(at: Instant): Promise<void> {
    // Whoever begins next tells of it.
    if ((await tellOfSession(at)) === "stopped") return;
    try {
      if (sessionAt === undefined) await write((tx) => tx.deleteFrom("setting").where("key", "=", noted).execute());
    } catch (err) {
      log.warn({ err }, "the end of catch-up was not saved");
    }
  }

  /** Whoever has to look for what nobody told us does so only when they hear of it: while something outside is away it is told again. */
  async function tellOfSession(at: Instant): Promise<"told" | "stopped"> {
    for (let failures = 1; !stopping.signal.aborted; failures += 1) {
      try {
        await inTrace(trace, "session started", () => tell("sessionStarted", { at }));
        return "told";
      } catch (err) {
        if (!(err instanceof ServiceError)) {
          log.error({ err }, "the begin of a session could not be handled");
          return "told";
        }
        log.warn({ err }, "the begin of a session could not be handled, will retry");
        await clock.sleep(backOff(failures), stopping.signal);
      }
    }
    return "stopped";
  }

  function mark(channelId: Snowflake): void {
    add(channelId, clock.now());
    // Kept, so that it is read by the next process if this one ends first.
    write((tx) => saveBehind(tx, channelId, 1))
      .catch((err: unknown) => log.warn({ err, channelId }, "a room could not be marked"))
      .finally(pump);
  }

  return {
    begin,

    get behind() {
      return behind.size;
    },

    get unfinished() {
      return behind.size > 0 || loading !== undefined || sessionAt !== undefined;
    },

    async ready(channelId) {
      while (loading) await loading;
      const entry = behind.get(channelId);
      if (!entry) return;
      if (patient.delete(entry)) urgent.add(entry);
      await entry.ended.promise;
    },

    mark,

    async changed(channelId, newest) {
      const room = newest && (await findRoomByChannel(db, channelId));
      if (room && room.watched === 1 && isNewer(newest, newestKnown(room))) mark(channelId);
    },

    readAgain(channelId) {
      add(channelId);
      pump();
    },

    start() {
      load(async () => {
        if (!(await isUnfinished(db, noted))) return "behind";
        sessionAt ??= clock.now();
        return "watched";
      });
    },

    look: () => load(async () => "behind"),

    lookAround() {
      if (sessionAt === undefined) begin();
    },

    async idle() {
      while (loading) await loading;
      if (behind.size > 0 || sessionAt !== undefined) await new Promise<void>((resolve) => idlers.push(resolve));
      await telling;
    },

    async stop() {
      stopping.abort();
      await Promise.allSettled(handling);
    },
  };
}

async function isUnfinished(db: Db, key: string): Promise<boolean> {
  return (await db.selectFrom("setting").select("key").where("key", "=", key).executeTakeFirst()) !== undefined;
}

/** Asks each thing once, and again only if it failed. */
function newRound(api: API, isBehind: (channelId: Snowflake) => boolean): Round {
  const threads = once(async (guildId: Snowflake) => {
    const { threads } = await api.guilds.getActiveThreads(guildId);
    return new Map((threads as APIThreadChannel[]).map((thread) => [thread.id, thread]));
  });
  const members = once(async (key: string) => {
    const [guildId = "", userId = ""] = key.split(" ");
    try {
      return await api.guilds.getMember(guildId, userId);
    } catch (error) {
      const { failure } = classify(error);
      if (failure === "gone" || failure === "refused" || failure === "held") return undefined;
      throw error;
    }
  });
  return { threads, member: (guildId, userId) => members(`${guildId} ${userId}`), pages: new Pages(api, isBehind) };
}

function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (key) => {
    const known = asked.get(key);
    if (known) return known;
    const answer = ask(key);
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return answer;
  };
}

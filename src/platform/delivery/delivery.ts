import type { Clock } from "#kernel/clock.ts";
import type { Db, Write } from "#kernel/database.ts";
import type { Files } from "#kernel/files.ts";
import type { Ids } from "#kernel/ids.ts";
import type { Log } from "#kernel/log.ts";
import type { DeliveryListener, Outbox } from "#kernel/outbox.ts";
import type { Rooms } from "#kernel/rooms.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import { createMeasures, type Measures } from "#platform/metrics/measures.ts";
import type { Trace } from "#platform/trace/open-trace.ts";
import { Origins } from "#platform/trace/origin.ts";
import type { Release } from "../discord/rest/pacer.ts";
import type { DiscordRest } from "../discord/rest/rest.ts";
import { Creations } from "./creations.ts";
import { createEnded } from "./ended.ts";
import { createEnqueue } from "./enqueue.ts";
import { createFileFetcher, type FileTarget } from "./files.ts";
import { createKeptFiles, readKept } from "./kept-files.ts";
import { createLanes } from "./lanes.ts";
import { createOutbox } from "./outbox.ts";
import type { FoundBehind, Performing } from "./performing.ts";
import type { ShownPage } from "./read-room.ts";
import { listChannels, type RoomRow } from "./room-store.ts";
import { createRooms, type RoomsElsewhere } from "./rooms.ts";
import { LookedThrough, lookThrough } from "./said-before.ts";
import { SnowflakeSet } from "./snowflake-set.ts";
import type { Turns } from "./turns.ts";
import { createTyping } from "./typing.ts";
import { createWork } from "./work.ts";

export interface DeliveryOptions {
  readonly db: Db;
  readonly write: Write;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
  readonly log: Log;
  readonly rest: Pick<DiscordRest, "lane" | "pacer">;
  readonly self: { readonly id: Snowflake };
  readonly measures?: Pick<Measures, "effects" | "relay"> | undefined;
  readonly trace?: Pick<Trace, "root"> | undefined;
  /** Bytes of one file that Discord takes in a room; 10 MiB when absent. */
  readonly fileLimit?: (target: FileTarget) => number;
  /** With several processes. */
  readonly turns?: Turns | undefined;
  readonly elsewhere?: RoomsElsewhere | undefined;
  /** With several processes: a channel became a room here. */
  readonly made?: (channelId: Snowflake) => void;
}

interface Hearing {
  readonly listeners: readonly DeliveryListener[];
  /** This room may hold messages that nobody told us of. */
  readonly behind: FoundBehind;
}

export interface Delivery {
  readonly outbox: Outbox;
  readonly rooms: Rooms;
  readonly files: Files;
  /** Rooms that have something to do. */
  readonly lanes: number;
  /** What is said and shown while `work` runs is performed when it ended, may share messages, and lets others go first. */
  afterwards<T>(work: () => Promise<T>): Promise<T>;
  /** Somebody read the newest page of a room. */
  saw(room: RoomRow, shown: ShownPage): Promise<void>;
  /** Another process made this channel a room. */
  learn(channelId: Snowflake): void;
  /** Who hears of what happens. For a process that only writes down what others perform. */
  listen(hearing: Hearing): void;
  /** Begins to perform: what an earlier process left first. Until then effects are only written down. */
  start(hearing: Hearing): void;
  /** Sends nothing more; resolves when what is on its way was answered and recorded. */
  stop(): Promise<void>;
}

/** The way out, on one store and one Discord. Loads which channels are rooms. */
export async function openDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { db, write, clock, ids, vault, log, rest, self, turns, measures = createMeasures() } = options;
  let listeners: readonly DeliveryListener[] = [];
  let behind: FoundBehind = () => {};

  const known = new SnowflakeSet(options.made);
  for await (const channels of listChannels(db)) known.addAll(channels);

  const turn = () => {
    const { late, isAside } = lanes.acting ?? {};
    if (!late) return rest.pacer.token("lane");
    return rest.pacer.token(isAside ? "late-aside" : "late", late.signal);
  };
  const use = async <T>(release: Release, send: () => Promise<T>): Promise<T> => {
    try {
      turns?.check();
      return await send();
    } finally {
      release();
    }
  };
  const call: Performing["call"] = async (send) => {
    const waited = rest.pacer.isBusy;
    return use(await turn(), () => send(rest.lane, waited));
  };
  const callIf: Performing["callIf"] = async (isWanted, send) => {
    const release = await turn();
    if (isWanted()) return use(release, () => send(rest.lane));
    release("no call");
    return undefined;
  };

  const lanes = createLanes({ db, clock, log, turns });
  const creations = new Creations(turns);
  const origins = new Origins();
  const enqueue = createEnqueue({ clock, vault, poke: lanes.poke, origins });
  const rooms = createRooms({
    db,
    clock,
    ids,
    vault,
    lanes,
    enqueue,
    creations,
    known,
    listeners: () => listeners,
    behind: (channelId, from) => behind(channelId, from),
    elsewhere: options.elsewhere,
  });
  const lookedThrough = new LookedThrough();
  const work = createWork({
    db,
    write: turns?.write ?? write,
    clock,
    log,
    vault,
    self,
    call,
    callIf,
    lanes,
    creations,
    known,
    lookedThrough,
    files: createFileFetcher({
      clock,
      call,
      readKept: (id) => readKept(db, vault, id),
      fileLimit: options.fileLimit,
    }),
    listeners: () => listeners,
    behind: (channelId, from) => behind(channelId, from),
    ended: createEnded(measures, origins),
    trace: options.trace,
  });

  const typing = createTyping({ db, clock, pacer: rest.pacer, lane: rest.lane });

  function listen(hearing: Hearing): void {
    listeners = hearing.listeners;
    behind = hearing.behind;
  }

  return {
    outbox: createOutbox({ ids, vault, lanes, rooms, enqueue, typing }),
    rooms,
    files: createKeptFiles({ db, write, clock, ids, vault }),
    get lanes() {
      return lanes.active;
    },
    afterwards: lanes.afterwards,
    saw: (room, shown) => lookThrough({ db, self, lookedThrough }, room, shown),
    learn: (channelId) => known.addAll([channelId]),
    listen,
    start(hearing) {
      listen(hearing);
      lanes.start(work);
    },
    stop: lanes.stop,
  };
}

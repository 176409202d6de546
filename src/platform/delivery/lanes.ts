import { AsyncLocalStorage } from "node:async_hooks";
import type { Clock } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { Log } from "#kernel/log.ts";
import type { EffectRef, RoomId } from "#kernel/outbox.ts";
import { type Duration, type Instant, seconds } from "#kernel/types.ts";
import { withoutOrigin } from "#platform/trace/origin.ts";
import { backOff } from "./back-off.ts";
import { listSaying, listShowing, roundOf } from "./busy-rooms.ts";
import { findOutcome } from "./effect-store.ts";
import { Hopes, TRIED_SOONER } from "./hopes.ts";
import type { Lane } from "./lane.ts";
import type { Turns } from "./turns.ts";

/** All lanes. One exists only while its room has something to do, so a thousand idle rooms cost nothing. */
export interface Lanes {
  /** There may be something to do in this room. Call it after the commit; calling it for nothing costs one query. An aside makes nothing late more urgent. */
  poke(room: RoomId, why?: "now" | "aside"): void;
  /**
   * What is poked while `work` runs begins when it ended, may share messages, and lets others go first: of ten sayings found at once,
   * the first would else be on its way before the second is known.
   */
  afterwards<T>(work: () => Promise<T>): Promise<T>;
  /** Something ended in this room: wakes whoever waits for it. */
  changed(room: RoomId): void;
  /** Pokes the room when something ends in the other one. */
  pokeAfter(room: RoomId, other: RoomId): void;
  settled(place: EffectRef): Promise<"done" | "failed" | "held">;
  idle(): Promise<void>;
  readonly hopes: Hopes;
  /** The lane whose step is being performed by whoever asks. */
  readonly acting: Lane | undefined;
  /** Rooms that have something to do. */
  readonly active: number;
  /** Begins to perform, and looks every 5 s for what nobody poked. */
  start(work: Work): void;
  /** Sends nothing more; resolves when what is on its way was answered and recorded. */
  stop(): Promise<void>;
}

/** Performs the next step of a lane: "again" when there may be more, "rest" when the lane has nothing to do now. */
export type Work = (lane: Lane) => Promise<"again" | "rest">;

interface LanesOptions {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  /** With several processes. */
  readonly turns?: Turns | undefined;
}

const SWEEP: Duration = seconds(5);

/** Somebody said something; catch-up found it; or it is an aside: a receipt, a card, a look. */
type Why = "now" | "late" | "aside";

interface Held {
  readonly rooms: Set<RoomId>;
  isOver: boolean;
}

export function createLanes({ db, clock, log, turns }: LanesOptions): Lanes {
  const lanes = new Map<RoomId, Lane>();
  /** Lanes to poke when something ends in the room. */
  const followers = new Map<RoomId, Set<RoomId>>();
  /** Whoever asked what becomes of an effect in the room. */
  const watchers = new Map<RoomId, (() => void)[]>();
  const idlers: (() => void)[] = [];
  const hopes = new Hopes();
  const holding = new AsyncLocalStorage<Held>();
  const acting = new AsyncLocalStorage<Lane>();
  const saying = roundOf((page) => listSaying(db, "free", page));
  const showing = roundOf((page) => listShowing(db, clock.now(), page));
  const refused = roundOf((page) => listSaying(db, "refused", page));
  let hopedAt = Number.NEGATIVE_INFINITY;
  const stopping = new AbortController();
  const startedAt = clock.now();
  let work: Work | undefined;
  /** Until it ended, nobody knows what an earlier process left. */
  let firstSweep: Promise<void> | undefined;

  async function run(lane: Lane, perform: Work): Promise<void> {
    while (!stopping.signal.aborted) {
      lane.poked = false;
      try {
        const step = await (turns ? turns.step(lane, perform) : perform(lane));
        lane.troubles = 0;
        if (step === "rest" && !lane.poked) break;
      } catch (err) {
        if (lane.lost?.signal.aborted) break;
        lane.troubles += 1;
        log.error({ err, roomId: lane.room, troubles: lane.troubles }, "a lane stumbled, will retry");
        await clock.sleep(backOff(lane.troubles), stopping.signal);
      }
    }
    turns?.leave(lane);
    lanes.delete(lane.room);
    if (lanes.size === 0) for (const resolve of idlers.splice(0)) resolve();
  }

  function poke(room: RoomId, why: Why = "now"): void {
    const held = holding.getStore();
    if (held && !held.isOver) {
      held.rooms.add(room);
      return;
    }
    // A receipt of what is late is late, too.
    const isLate = why === "late" || (why === "aside" && acting.getStore()?.late !== undefined);
    const lane = lanes.get(room);
    if (lane) {
      lane.poked = true;
      lane.isBehind ||= why === "late";
      if (why === "now") hasten(lane);
      if (isLate && !lane.isWanted) lane.late ??= new AbortController();
      lane.nap?.abort();
      return;
    }
    // Another process performs it.
    if (!work) turns?.news[why === "late" ? "wakeLate" : "wake"](room);
    if (!work || stopping.signal.aborted) return;
    const lost = turns && new AbortController();
    const stopped = lost ? AbortSignal.any([stopping.signal, lost.signal]) : stopping.signal;
    const since = startedAt;
    const begun: Lane = {
      room,
      poked: false,
      troubles: 0,
      sure: false,
      isBehind: why === "late",
      isWanted: why === "now",
      late: isLate ? new AbortController() : undefined,
      isAside: false,
      aloneUpTo: -1,
      showFailures: 0,
      stopped,
      since,
      lost,
    };
    lanes.set(room, begun);
    const perform = work;
    withoutOrigin(() => void acting.run(begun, () => run(begun, perform)));
  }

  function hasten(lane: Lane): void {
    lane.isWanted = true;
    lane.late?.abort();
    lane.late = undefined;
  }

  async function afterwards<T>(work: () => Promise<T>): Promise<T> {
    const held: Held = { rooms: new Set(), isOver: false };
    try {
      return await holding.run(held, work);
    } finally {
      release(held);
    }
  }

  function release(held: Held): void {
    held.isOver = true;
    for (const room of held.rooms) poke(room, "late");
    held.rooms.clear();
  }

  function watch(room: RoomId): Promise<void> {
    return new Promise((resolve) => watchers.set(room, [...(watchers.get(room) ?? []), resolve]));
  }

  async function sweep(): Promise<void> {
    if (stopping.signal.aborted) return;
    try {
      const busy = [...new Set([...(await saying()), ...(await showing())])];
      for (const room of turns ? await turns.free(busy) : busy) poke(room, "aside");
      await hope(clock.now());
      // What another process told us may have been lost.
      if (turns) for (const room of [...watchers.keys()]) ended(room);
    } catch (err) {
      log.warn({ err }, "lanes could not be swept, will retry");
    }
    // Armed anew after each round, so that a clock that jumps causes one round and not hundreds.
    if (!stopping.signal.aborted) clock.at(clock.now() + SWEEP, () => void sweep());
  }

  /** Rooms that we were not permitted to talk in are tried again when that is long ago. */
  async function hope(now: Instant): Promise<void> {
    if (now - hopedAt < TRIED_SOONER) return;
    hopedAt = now;
    const due = (await refused()).filter((room) => hopes.isDue(room, now));
    for (const room of turns ? await turns.free(due) : due) poke(room);
  }

  async function idle(): Promise<void> {
    await firstSweep;
    if (lanes.size > 0) await new Promise<void>((resolve) => idlers.push(resolve));
  }

  function ended(room: RoomId): void {
    for (const resolve of watchers.get(room) ?? []) resolve();
    watchers.delete(room);
    for (const follower of followers.get(room) ?? []) poke(follower, "aside");
    followers.delete(room);
  }

  turns?.news.listen({
    wake: (room) => work && poke(room),
    wakeLate: (room) => work && poke(room, "late"),
    wanted: (room) => lanes.get(room)?.turn && poke(room),
    changed: ended,
  });

  return {
    poke,
    afterwards,
    idle,
    hopes,
    get active() {
      return lanes.size;
    },
    get acting() {
      return acting.getStore();
    },

    changed(room) {
      ended(room);
      turns?.news.changed(room);
    },

    pokeAfter(room, other) {
      followers.set(other, (followers.get(other) ?? new Set()).add(room));
    },

    async settled(place) {
      // Whoever waits for an end must not hold back the beginning.
      const held = holding.getStore();
      if (held) release(held);
      for (;;) {
        // Registered before looking, so that nothing ends unseen in between.
        const next = watch(place.room);
        const outcome = await findOutcome(db, place);
        if (outcome !== "waiting") return outcome;
        // Where nothing is performed nothing is swept either, and what others tell may be lost.
        const alarm = turns && !work ? clock.at(clock.now() + SWEEP, () => ended(place.room)) : undefined;
        await next;
        alarm?.cancel();
      }
    },

    start(perform) {
      work = perform;
      firstSweep = sweep();
    },

    async stop() {
      stopping.abort();
      await idle();
    },
  };
}

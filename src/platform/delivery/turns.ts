import { AsyncLocalStorage } from "node:async_hooks";
import type { Clock } from "#kernel/clock.ts";
import type { Write } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { type Duration, type Instant, seconds } from "#kernel/types.ts";
import { LeaseLost } from "../processes/lease-lost.ts";
import type { Lease, Leases } from "../processes/leases.ts";
import type { Lane } from "./lane.ts";
import type { Work } from "./lanes.ts";

/** What several processes tell each other of lanes. It may be lost: a look every five seconds makes it good. */
export interface LaneNews {
  /** There is something to do in this room: whoever performs lanes looks. */
  wake(room: RoomId): void;
  /** The same, of what catch-up found: it may share messages, and lets others go first. */
  wakeLate(room: RoomId): void;
  /** Whoever performs this room's lane already looks once more, also if it sleeps. */
  wanted(room: RoomId): void;
  /** Something ended in this room. */
  changed(room: RoomId): void;
  /** Called once, with who hears what other processes tell. */
  listen(hear: Readonly<Record<"wake" | "wakeLate" | "wanted" | "changed", (room: RoomId) => void>>): void;
}

/** Whose turn a lane is, when several processes perform them. */
export interface Turns {
  readonly news: LaneNews;
  /** Takes a step of the lane if it is ours to take; "rest" when another process performs it, which then looks once more. */
  step(lane: Lane, perform: Work): Promise<"again" | "rest">;
  /** Lanes of these that no other process performs. */
  free(rooms: readonly RoomId[]): Promise<RoomId[]>;
  /** The end of a lane here that did not come to rest: another process goes on, as after a crash. */
  leave(lane: Lane): void;
  /** `write` for what is done in a lane: undone when the lane is another's by now. */
  readonly write: Write;
  /** Throws when what is just to be done may be another's by now. To be called right before a call to Discord. */
  check(): void;
  /** One process at a time makes rooms of this server. */
  alone<T>(place: string, make: () => Promise<T>): Promise<T>;
}

export interface TurnsOptions {
  readonly leases: Leases;
  readonly news: LaneNews;
  readonly clock: Clock;
  readonly write: Write;
  readonly sure: () => boolean;
  /** When these processes began to share the database: what is older may have been attempted by one that ran alone. */
  readonly since: Instant;
}

/** How often somebody who wants to make a room looks whether it is their turn. */
const LOOK: Duration = 100;
const MAKING: Duration = seconds(60);

const nameOf = (room: RoomId) => `lane:${room}`;

export function createTurns({ leases, news, clock, write, sure, since }: TurnsOptions): Turns {
  const acting = new AsyncLocalStorage<Lane>();

  async function take(lane: Lane): Promise<boolean> {
    const lease = await leases.take(nameOf(lane.room));
    if (!lease) {
      news.wanted(lane.room);
      return false;
    }
    lane.turn = lease;
    // Another process may have done anything since the last time.
    lane.sure = false;
    lane.attempt = undefined;
    lane.since = lease.before === "free" ? since : clock.now();
    return true;
  }

  return {
    news,

    async step(lane, perform) {
      if (!lane.turn && !(await take(lane))) return "rest";
      const step = await acting.run(lane, () => perform(lane));
      if (step === "again" || lane.poked || !lane.turn || lane.stopped.aborted) return step;
      if ((await leases.giveBack(lane.turn)) === "wanted") return "again";
      lane.turn = undefined;
      return "rest";
    },

    async free(rooms) {
      const free = new Set(await leases.free(rooms.map(nameOf)));
      return rooms.filter((room) => free.has(nameOf(room)));
    },

    leave(lane) {
      if (lane.turn) news.wake(lane.room);
    },

    write: (work) =>
      write(async (tx) => {
        const lane = acting.getStore();
        if (lane?.turn) await checkIn(tx, lane, lane.turn);
        return work(tx);
      }),

    check() {
      const lane = acting.getStore();
      if (lane && !(sure() && lane.turn && leases.lasts(lane.turn))) throw lost(lane);
    },

    async alone(place, make) {
      const name = `making:${place}`;
      const until = clock.now() + MAKING;
      let lease = await leases.take(name);
      while (!lease) {
        if (clock.now() > until) throw new LeaseLost(name);
        await clock.sleep(LOOK);
        lease = await leases.take(name);
      }
      try {
        return await make();
      } finally {
        while ((await leases.giveBack(lease)) === "wanted");
      }
    },
  };

  async function checkIn(tx: Parameters<Leases["check"]>[0], lane: Lane, lease: Lease): Promise<void> {
    try {
      await leases.check(tx, lease);
    } catch (error) {
      if (error instanceof LeaseLost) lost(lane);
      throw error;
    }
  }
}

/** The lane ends here at once; what it was about to do is another's. */
function lost(lane: Lane): LeaseLost {
  lane.lost?.abort();
  return new LeaseLost(nameOf(lane.room));
}

/** Something that will happen at a time, and can be called off. */
export interface Alarm {
  cancel(): void;
}

/**
 * The box's time: the machine's own, moved forward by `advance`.
 *
 * It flows by itself, so sockets and clients behave as usual, and can jump, so that nobody has to wait for
 * the three seconds or fifteen minutes that Discord gives. It never goes back. One that stands still moves by `advance` alone.
 */
export class BoxClock {
  #ahead = 0;
  #alarms = new Set<{ at: number; run: () => void; timer: NodeJS.Timeout }>();
  readonly #stoodStill: number | undefined;

  constructor(moves: "by itself" | "by hand" = "by itself") {
    this.#stoodStill = moves === "by hand" ? Date.now() : undefined;
  }

  /** Milliseconds since 1970, UTC. */
  now(): number {
    return (this.#stoodStill ?? Date.now()) + this.#ahead;
  }

  /** When something is to happen next; undefined when nothing is. */
  get next(): number | undefined {
    if (this.#alarms.size === 0) return undefined;
    return Math.min(...[...this.#alarms].map(({ at }) => at));
  }

  /** Runs `run` once when the clock reaches `time`. A time in the past runs in the next turn of the event loop. */
  at(time: number, run: () => void): Alarm {
    const alarm = { at: time, run, timer: setTimeout(() => {}, 0) };
    clearTimeout(alarm.timer);
    this.#arm(alarm);
    this.#alarms.add(alarm);
    return {
      cancel: () => {
        clearTimeout(alarm.timer);
        this.#alarms.delete(alarm);
      },
    };
  }

  /** Jumps forward by `ms` milliseconds. What became due runs before this returns, in the order it was due. */
  advance(ms: number): void {
    if (ms < 0) throw new RangeError("the clock does not go back");
    const target = this.now() + ms;
    for (;;) {
      const next = [...this.#alarms].filter((alarm) => alarm.at <= target).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#ahead += Math.max(0, next.at - this.now());
      clearTimeout(next.timer);
      this.#alarms.delete(next);
      next.run();
    }
    this.#ahead += Math.max(0, target - this.now());
    for (const alarm of this.#alarms) {
      clearTimeout(alarm.timer);
      this.#arm(alarm);
    }
  }

  /** Calls off everything that is still to come. */
  stop(): void {
    for (const alarm of this.#alarms) clearTimeout(alarm.timer);
    this.#alarms.clear();
  }

  #arm(alarm: { at: number; run: () => void; timer: NodeJS.Timeout }): void {
    if (this.#stoodStill !== undefined && alarm.at > this.now()) return;
    // setTimeout holds at most 2^31-1 ms; a longer alarm is armed again when that time has passed.
    const wait = Math.min(Math.max(0, alarm.at - this.now()), 2 ** 31 - 1);
    alarm.timer = setTimeout(() => {
      if (alarm.at > this.now()) return this.#arm(alarm);
      this.#alarms.delete(alarm);
      alarm.run();
    }, wait);
    alarm.timer.unref();
  }
}

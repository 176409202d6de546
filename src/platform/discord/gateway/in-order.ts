import type { Clock } from "#kernel/clock.ts";
import { ServiceError } from "#kernel/errors.ts";
import { type Duration, seconds } from "#kernel/types.ts";

/** After this an event is given up: its room is read by REST instead. */
const LONGEST_HANDLING: Duration = seconds(60);

/** Runs work of one room one after the other, work of different rooms at the same time. */
const FIRST_BACK_OFF: Duration = 250;
const LONGEST_BACK_OFF: Duration = seconds(8);

/** Does work again while something outside is away, until it is given up. Other errors are thrown: again would fail again. */
export async function whileAway(clock: Clock, work: () => Promise<void>): Promise<void> {
  const until = clock.now() + LONGEST_HANDLING;
  for (let wait = FIRST_BACK_OFF; ; wait = Math.min(wait * 2, LONGEST_BACK_OFF)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ServiceError) || clock.now() + wait > until) throw error;
      await clock.sleep(wait);
    }
  }
}

export class InOrder {
  readonly #clock: Clock;
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * "given-up" when the work failed, or took more than 60 s once it began; then the next of the room begins, and what was given up may
   * still end. Without a room the work begins at once. To wait for others is no reason to be given up: after an interruption a busy room
   * has many events in line, and what is given up is found again only as far back as a page of its history reaches.
   */
  async run(room: string | undefined, work: () => Promise<void>): Promise<"done" | { gaveUp: unknown }> {
    const before = room === undefined ? undefined : this.#last.get(room);
    const result = before ? before.then(() => this.#bounded(work())) : this.#bounded(work());
    if (room === undefined) return result;
    this.#last.set(room, result);
    const end = await result;
    if (this.#last.get(room) === result) this.#last.delete(room);
    return end;
  }

  #bounded(work: Promise<void>): Promise<"done" | { gaveUp: unknown }> {
    return new Promise((resolve) => {
      const alarm = this.#clock.at(this.#clock.now() + LONGEST_HANDLING, () =>
        resolve({ gaveUp: new ServiceError("handling took more than 60 s") }),
      );
      work.then(
        () => {
          alarm.cancel();
          resolve("done");
        },
        (error: unknown) => {
          alarm.cancel();
          resolve({ gaveUp: error });
        },
      );
    });
  }
}

import type { Clock } from "#kernel/clock.ts";
import type { Duration } from "#kernel/types.ts";

/** What passes it can be waited for, and held up meanwhile. */
export class Gate {
  #running = 0;
  #shut: PromiseWithResolvers<void> | undefined;
  #empty: (() => void) | undefined;

  async pass<T>(work: () => Promise<T>): Promise<T> {
    while (this.#shut) await this.#shut.promise;
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#empty?.();
    }
  }

  /** Nothing new passes from now on. True when all that runs has ended within `patience`; otherwise it is open again. */
  async close(clock: Clock, patience: Duration): Promise<boolean> {
    this.#shut = Promise.withResolvers();
    if (this.#running === 0) return true;
    const enough = new AbortController();
    const empty = new Promise<true>((resolve) => {
      this.#empty = () => resolve(true);
    });
    const isEmpty = await Promise.race([empty, clock.sleep(patience, enough.signal).then(() => false)]);
    enough.abort();
    this.#empty = undefined;
    if (!isEmpty) this.open();
    return isEmpty;
  }

  open(): void {
    this.#shut?.resolve();
    this.#shut = undefined;
  }
}

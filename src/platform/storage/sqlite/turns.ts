/** Milliseconds for which one holder may follow another before sockets and timers get their turn. */
const UNBROKEN = 5;

/**
 * One holder at a time; the others get their turn in the order they asked.
 *
 * SQLite's queries wait for nothing, so a long queue would be worked off without the event loop turning once: it is made to.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #taken = false;
  #unbrokenSince = 0;

  take(): Promise<void> {
    if (this.#taken) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
    this.#unbrokenSince = performance.now();
    return Promise.resolve();
  }

  /** The turn passes to the next without being free in between: nobody slips in. */
  release(): void {
    const next = this.#waiting.shift();
    if (!next) {
      this.#taken = false;
    } else if (performance.now() - this.#unbrokenSince < UNBROKEN) {
      next();
    } else {
      setImmediate(() => {
        this.#unbrokenSince = performance.now();
        next();
      });
    }
  }
}

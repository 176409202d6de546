/** Milliseconds for which one holder may follow another before sockets and timers get their turn. */
const UNBROKEN = 5;

export type Purpose = "query" | "transaction";

/**
 * One holder at a time. Transactions among themselves, and queries among themselves, get their turn in the order they asked.
 *
 * SQLite's queries wait for nothing, so a long queue would be worked off without the event loop turning once: it is made to.
 */
export class Turns {
  readonly #waiting: Readonly<Record<Purpose, (() => void)[]>> = { query: [], transaction: [] };
  #taken = false;
  #unbrokenSince = 0;
  /** How many queries go before the next transaction: those that waited while the last ones ran, so that neither kind waits for ever. */
  #queriesFirst = 0;

  take(purpose: Purpose): Promise<void> {
    if (this.#taken) return new Promise((resolve) => this.#waiting[purpose].push(resolve));
    this.#taken = true;
    this.#unbrokenSince = performance.now();
    return Promise.resolve();
  }

  /** Whether a transaction waits that may begin before the event loop has to turn. */
  get hasAnother(): boolean {
    return this.#waiting.transaction.length > 0 && performance.now() - this.#unbrokenSince < UNBROKEN;
  }

  /** The turn passes to the next without being free in between: nobody slips in. `group`: only to a transaction, of which one waits. */
  release(to: "anybody" | "group"): void {
    const next = to === "group" ? this.#waiting.transaction.shift() : this.#next();
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

  #next(): (() => void) | undefined {
    const { query, transaction } = this.#waiting;
    if (query.length > 0 && (this.#queriesFirst > 0 || transaction.length === 0)) {
      this.#queriesFirst -= 1;
      return query.shift();
    }
    this.#queriesFirst = query.length;
    return transaction.shift();
  }
}

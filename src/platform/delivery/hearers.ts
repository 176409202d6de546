import type { DeliveryListener } from "#kernel/outbox.ts";

/** Errors of ours in one telling before it is left out. */
const BUGS = 5;

/**
 * Who is told what became of an effect, in the transaction that records it; that one may run many times. Who throws again and again is
 * not told in the end: of several tellings (a message says what ten people wrote) those that it throws at.
 */
export class Hearers {
  readonly #listeners: readonly DeliveryListener[];
  readonly #leftOut = new Set<number>();
  readonly #errors = new Map<DeliveryListener, number>();
  #asked = 0;
  /** Who is being told, and as which telling; nobody while something else goes on. */
  #now: { readonly listener: DeliveryListener; readonly telling: number } | undefined;

  constructor(listeners: readonly DeliveryListener[]) {
    this.#listeners = listeners;
  }

  /** For one run of the transaction. Tellings are known by their order, which is the same each time. */
  begin(): Iterable<DeliveryListener> {
    this.#asked = 0;
    this.#now = undefined;
    return { [Symbol.iterator]: () => this.#each() };
  }

  *#each(): Generator<DeliveryListener> {
    for (const listener of this.#listeners) {
      const telling = this.#asked++;
      if (this.#leftOut.has(telling)) continue;
      this.#now = { listener, telling };
      yield listener;
      this.#now = undefined;
    }
  }

  /** The transaction failed by an error of ours. True when it was somebody's who threw often enough, and is not told that any more. */
  leaveOut(): boolean {
    if (!this.#now) return false;
    const { listener, telling } = this.#now;
    const errors = (this.#errors.get(listener) ?? 0) + 1;
    this.#errors.set(listener, errors);
    if (errors < BUGS) return false;
    this.#leftOut.add(telling);
    return true;
  }
}

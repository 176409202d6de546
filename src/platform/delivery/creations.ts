import type { Snowflake } from "#kernel/types.ts";
import type { Turns } from "./turns.ts";

/**
 * Rooms that are being made right now.
 *
 * Under one parent they are made one after the other: a thread whose answer was lost is found again by its name, and the one that
 * another lane just made with the same name must be known by then. Discord limits threads per parent anyway.
 */
export class Creations {
  readonly #last = new Map<Snowflake, Promise<unknown>>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #turns: Pick<Turns, "alone"> | undefined;

  constructor(turns?: Pick<Turns, "alone">) {
    this.#turns = turns;
  }

  /** Whether a channel that nobody knows may be a room in a moment. */
  get any(): boolean {
    return this.#running.size > 0;
  }

  /** Resolves when those that are under way now have ended. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  async run<T>(parent: Snowflake, work: () => Promise<T>): Promise<T> {
    const make = this.#turns ? () => (this.#turns as Pick<Turns, "alone">).alone(parent, work) : work;
    const before = this.#last.get(parent);
    const mine = before ? before.then(make, make) : make();
    this.#last.set(parent, mine);
    this.#running.add(mine);
    try {
      return await mine;
    } finally {
      this.#running.delete(mine);
      if (this.#last.get(parent) === mine) this.#last.delete(parent);
    }
  }
}

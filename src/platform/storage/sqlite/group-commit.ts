import { Stale } from "#kernel/database.ts";

/** Transactions that share one commit at most: whoever is first waits for all of them. */
const MOST = 32;

interface Options {
  readonly run: (sql: string) => void;
  /** Whether SQLite has a transaction open; it ends one by itself when the disk is full. */
  readonly isOpen: () => boolean;
  /** Whether another transaction waits to begin at once. */
  readonly hasAnother: () => boolean;
}

/** One transaction of ours: all of SQLite's, or a savepoint in one that others share. */
export interface Unit {
  readonly isFirst: boolean;
}

/**
 * Transactions that wait for each other anyway share a commit. Each is whole or not there by itself, and none is told that it is
 * committed before it is. Nothing else is read meanwhile, so nobody sees what may still be lost.
 */
export class GroupCommit {
  readonly #options: Options;
  /** Those that are done and wait for the commit. */
  #done: PromiseWithResolvers<void>[] | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Whether others wait for the commit: then the turn goes to a transaction. */
  get isOpen(): boolean {
    return this.#done !== undefined;
  }

  begin(): Unit {
    if (this.#done) {
      this.#options.run("savepoint unit");
      return { isFirst: false };
    }
    // `immediate` asks for the right to write now: later in the transaction SQLite could only refuse it.
    this.#options.run("begin immediate");
    this.#done = [];
    return { isFirst: true };
  }

  /**
   * Ends a transaction. `"committed"` when it was alone; else resolves when the commit that it shares is done, in the order of those who
   * share it, and `turn` says whether others have to get the turn for that now. Throws when it is lost.
   */
  commit(unit: Unit): "committed" | { readonly committed: Promise<void>; readonly turn: "keep" | "pass on" } {
    if (!unit.isFirst) this.#options.run("release unit");
    const done = this.#done ?? [];
    const isLast = !this.#options.hasAnother() || done.length + 1 >= MOST;
    if (isLast && done.length === 0) {
      this.#finish();
      return "committed";
    }
    const mine = Promise.withResolvers<void>();
    if (isLast) this.#finish(mine);
    else done.push(mine);
    return { committed: mine.promise, turn: isLast ? "keep" : "pass on" };
  }

  rollback(unit: Unit): void {
    if (!this.#done) return;
    // They are undone for certain, so they may be done again.
    if (!this.#options.isOpen()) {
      this.#lose(new Stale());
      return;
    }
    if (unit.isFirst) {
      this.#options.run("rollback");
      this.#done = undefined;
      return;
    }
    this.#options.run("rollback to unit");
    this.#options.run("release unit");
    if (this.#options.hasAnother()) return;
    try {
      this.#finish();
    } catch {
      // Those who wait for the commit were told; this one is undone either way.
    }
  }

  #finish(last?: PromiseWithResolvers<void>): void {
    try {
      this.#options.run("commit");
    } catch (error) {
      if (this.#options.isOpen()) this.#options.run("rollback");
      this.#lose(error);
      throw error;
    }
    const done = this.#done ?? [];
    this.#done = undefined;
    for (const one of done) one.resolve();
    last?.resolve();
  }

  #lose(error: unknown): void {
    const done = this.#done ?? [];
    this.#done = undefined;
    for (const one of done) one.reject(error);
  }
}

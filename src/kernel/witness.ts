/**
 * Sees every commit and every call to Discord go by, just before and just after. A test ends the process there: it tries all there are,
 * and a new one is among them without being named anywhere. The product itself has no witness.
 */
export interface Witness {
  /** A transaction, or a single change outside of one. Called where it was asked for, so that the stack says who did. */
  commit(): Passage;
  /** A call to Discord. `path` is that of its address, ids and all. */
  call(method: string, path: string): Passage;
}

/** Both return at once. `after` is left out when it failed. */
export interface Passage {
  before(): void;
  after(): void;
}

/**
 * The longest prefix of accepted events of one session: what Discord need not send again.
 *
 * Acknowledging the newest event instead would lose every older one that is still being handled when the process dies.
 */
export class LowWater {
  /** Sequences in work, ascending, because they are received ascending. */
  readonly #pending = new Set<number>();
  #received: number;

  constructor(sequence: number) {
    this.#received = sequence;
  }

  /** False when this event is known: a replay of what is in work here or was accepted. */
  receive(sequence: number): boolean {
    if (sequence <= this.#received) return false;
    this.#received = sequence;
    this.#pending.add(sequence);
    return true;
  }

  accept(sequence: number): void {
    this.#pending.delete(sequence);
  }

  get sequence(): number {
    for (const oldest of this.#pending) return oldest - 1;
    return this.#received;
  }

  get pending(): number {
    return this.#pending.size;
  }
}

/** One holder at a time; the others get their turn in the order they asked. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  take(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The turn passes to the next without being free in between: nobody slips in. */
  release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }
}

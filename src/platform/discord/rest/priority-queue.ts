/** Who goes first when calls have to wait, in this order. */
export type Priority = "answer" | "lane" | "read" | "catch-up";

const isReading = (priority: Priority): boolean => priority === "read" || priority === "catch-up";

const ORDER: readonly Priority[] = ["answer", "lane", "read", "catch-up"];

/**
 * By priority, and first come, first served in each. But every second turn, answers left out, is for reading: what catch-up finds keeps
 * the lanes busy, and would keep what is not yet found waiting for as long.
 */
export class PriorityQueue<T> {
  readonly #queues = new Map<Priority, Queue<T>>(ORDER.map((each) => [each, new Queue()]));

  #isReadsTurn = false;

  get size(): number {
    let size = 0;
    for (const queue of this.#queues.values()) size += queue.size;
    return size;
  }

  add(priority: Priority, entry: T): void {
    this.#queues.get(priority)?.add(entry);
  }

  take(): T | undefined {
    return this.takeWithPriority()?.entry;
  }

  takeWithPriority(): { readonly priority: Priority; readonly entry: T } | undefined {
    const waiting = ORDER.filter((each) => (this.#queues.get(each)?.size ?? 0) > 0);
    const read = this.#isReadsTurn && waiting[0] !== "answer" ? waiting.find(isReading) : undefined;
    const priority = read ?? waiting[0];
    const entry = priority && this.#queues.get(priority)?.take();
    if (priority === undefined || entry === undefined) return undefined;
    if (priority !== "answer") this.#isReadsTurn = !isReading(priority);
    return { priority, entry };
  }
}

/** First in, first out, without moving thousands of entries for each that leaves. */
class Queue<T> {
  #entries: T[] = [];
  #head = 0;

  get size(): number {
    return this.#entries.length - this.#head;
  }

  add(entry: T): void {
    this.#entries.push(entry);
  }

  take(): T | undefined {
    if (this.size === 0) return undefined;
    const entry = this.#entries[this.#head];
    this.#head += 1;
    if (this.#head > 1_000 || this.#head >= this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
    return entry;
  }
}

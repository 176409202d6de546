/** Who goes first when calls have to wait, in this order. */
export type Priority = "answer" | "lane" | "read" | "catch-up";

const ORDER: readonly Priority[] = ["answer", "lane", "read", "catch-up"];

/** By priority, and first come, first served in each. */
export class PriorityQueue<T> {
  readonly #queues = new Map<Priority, Queue<T>>(ORDER.map((each) => [each, new Queue()]));

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
    for (const [priority, queue] of this.#queues) {
      const entry = queue.take();
      if (entry !== undefined) return { priority, entry };
    }
    return undefined;
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

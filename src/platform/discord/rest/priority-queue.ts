/** Who goes first when calls have to wait, in this order. */
export type Priority = "answer" | "lane" | "read" | "catch-up" | "late" | "late-aside";

const isReading = (priority: Priority): boolean => priority === "read" || priority === "catch-up";

const ORDER: readonly Priority[] = ["answer", "lane", "read", "catch-up", "late", "late-aside"];
const LATE: readonly Priority[] = ["late", "late-aside"];
/** Of so many turns one is for what is late. */
const LATE_TURN = 8;

/**
 * By priority, and first come, first served in each. But every second turn, answers left out, is for reading, however busy the lanes are;
 * and every eighth for what is late, however much there is to read.
 */
export class PriorityQueue<T> {
  readonly #queues = new Map<Priority, Queue<T>>(ORDER.map((each) => [each, new Queue()]));

  #isReadsTurn = false;
  #turns = 0;

  get size(): number {
    let size = 0;
    for (const queue of this.#queues.values()) size += queue.size;
    return size;
  }

  add(priority: Priority, entry: T): void {
    this.#queues.get(priority)?.add(entry);
  }

  /** What waits as late waits among the lanes' from now on; nothing when it does not wait any more. */
  hasten(entry: T): void {
    if (LATE.some((each) => this.#queues.get(each)?.remove(entry))) this.add("lane", entry);
  }

  take(): T | undefined {
    return this.takeWithPriority()?.entry;
  }

  takeWithPriority(): { readonly priority: Priority; readonly entry: T } | undefined {
    const waiting = ORDER.filter((each) => (this.#queues.get(each)?.size ?? 0) > 0);
    const priority = waiting[0] === "answer" ? "answer" : this.#next(waiting);
    const entry = priority && this.#queues.get(priority)?.take();
    return priority === undefined || entry === undefined ? undefined : { priority, entry };
  }

  #next(waiting: readonly Priority[]): Priority | undefined {
    if (waiting.length === 0) return undefined;
    this.#turns = (this.#turns + 1) % LATE_TURN;
    const late = waiting.find((each) => LATE.includes(each));
    if (this.#turns === 0 && late) return late;
    const priority = (this.#isReadsTurn ? waiting.find(isReading) : undefined) ?? waiting[0];
    this.#isReadsTurn = priority !== undefined && !isReading(priority);
    return priority;
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

  remove(entry: T): boolean {
    const at = this.#entries.indexOf(entry, this.#head);
    if (at >= 0) this.#entries.splice(at, 1);
    return at >= 0;
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

/**
 * The headers of an answer. The class that Node has for them comes with a whole HTTP client: some MiB of memory, and 25 ms at each start,
 * in a process that makes its calls without it.
 */
export class AnswerHeaders implements Headers {
  readonly #all = new Map<string, string>();

  constructor(given: Readonly<Record<string, string | readonly string[] | undefined>>) {
    for (const [name, value] of Object.entries(given)) if (value !== undefined) this.set(name, String(value));
  }

  get(name: string): string | null {
    return this.#all.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#all.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.#all.set(name.toLowerCase(), value);
  }

  append(name: string, value: string): void {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }

  delete(name: string): void {
    this.#all.delete(name.toLowerCase());
  }

  /** Discord sets none that a bot needs. */
  getSetCookie(): string[] {
    return [];
  }

  forEach(act: (value: string, name: string, headers: Headers) => void): void {
    for (const [name, value] of this.#all) act(value, name, this);
  }

  entries() {
    return this.#all.entries();
  }

  keys() {
    return this.#all.keys();
  }

  values() {
    return this.#all.values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }
}

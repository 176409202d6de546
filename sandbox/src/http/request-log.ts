import type { Id } from "../world/model.ts";

/** One REST call, as it came in and as it was answered. */
export interface LoggedRequest {
  /** Box time in milliseconds. */
  at: number;
  method: string;
  /** Below `/api/v10`. */
  path: string;
  /** The route's own path, with `:name` for parameters; empty when there is none. */
  route: string;
  query: Record<string, string>;
  body: unknown;
  files: { name: string; size: number }[];
  reason: string | undefined;
  applicationId: Id | undefined;
  /** 0 while it runs, or when no answer was sent. */
  status: number;
  answer: unknown;
}

/** The latest REST calls, the oldest first. */
export class RequestLog implements Iterable<LoggedRequest> {
  readonly #capacity: number;
  #entries: LoggedRequest[] = [];

  constructor(capacity = 5_000) {
    this.#capacity = capacity;
  }

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length > this.#capacity * 1.2) this.#entries = this.#entries.slice(-this.#capacity);
  }

  get all(): readonly LoggedRequest[] {
    return this.#entries;
  }

  /** Calls of one route: `of("POST", "/channels/:channel/messages")`. */
  of(method: string, route: string): LoggedRequest[] {
    return this.#entries.filter((entry) => entry.method === method && entry.route === route);
  }

  clear(): void {
    this.#entries = [];
  }

  [Symbol.iterator](): Iterator<LoggedRequest> {
    return this.#entries[Symbol.iterator]();
  }
}

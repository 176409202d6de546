/** Things that go wrong on purpose. */
import type { KnownError } from "./errors.ts";

/** Which REST calls a fault hits. */
export interface RestMatch {
  method?: string;
  /** A text is compared with the whole path below `/api/v10`. */
  path?: RegExp | string;
  /** Only the nth matching call, counted from 1. */
  nth?: number;
}

export type RestFault =
  /** The connection breaks before anything happened. */
  | { kind: "drop-before" }
  /** It happened, but the answer is lost. */
  | { kind: "drop-after" }
  /** The call waits this long (real milliseconds), then runs. */
  | { kind: "delay"; ms: number }
  /** The call waits for this, then runs. */
  | { kind: "hold"; until: Promise<unknown> }
  /** Refused with 429; `retryAfter` in seconds. */
  | { kind: "429"; retryAfter?: number; global?: boolean; scope?: "user" | "global" | "shared" }
  /** Refused with one of Discord's error codes, whatever the world says: 40003, 50007, 110000. */
  | { kind: "refuse"; code: KnownError }
  | { kind: "5xx-before"; status?: number }
  | { kind: "5xx-after"; status?: number };

export interface RestFaultHandle {
  /** How often it has struck. */
  readonly used: number;
  remove(): void;
}

interface Armed {
  match: RestMatch;
  fault: RestFault;
  left: number;
  seen: number;
  used: number;
}

/** What the gateway offers to be broken with. */
export interface GatewayFaults {
  /** Breaks every socket without a close frame. A session that is not resumable is forgotten. */
  cut(options?: { resumable?: boolean }): void;
  /** Op 9. */
  invalidSession(options?: { resumable?: boolean }): void;
  /** Op 7. */
  reconnect(): void;
  /** Refuses new sockets for this long (box milliseconds). */
  refuse(ms: number): void;
  /** Heartbeats are no longer acknowledged on the sockets open now. */
  silence(): void;
  /** The sockets open now stay open and nothing comes over them any more, as when a line is dead and nobody noticed. */
  freeze(): void;
  /** Every event is sent twice, each time with a sequence number of its own. */
  duplicate: boolean;
  /** Events of different channels overtake each other: each second one goes first. One that nothing follows comes a little later. */
  overtake: boolean;
  /** Keeps events back until `release`; later ones queue behind. */
  hold(): void;
  release(): void;
  /** Back to normal. */
  clear(): void;
}

export class Faults {
  readonly gateway: GatewayFaults;
  readonly #armed = new Set<Armed>();

  constructor(gateway: GatewayFaults) {
    this.gateway = gateway;
  }

  /** Arms a fault for matching REST calls: the next one, or `times` of them. */
  rest(options: { match?: RestMatch; do: RestFault; times?: number }): RestFaultHandle {
    const armed: Armed = { match: options.match ?? {}, fault: options.do, left: options.times ?? 1, seen: 0, used: 0 };
    this.#armed.add(armed);
    return {
      get used() {
        return armed.used;
      },
      remove: () => {
        this.#armed.delete(armed);
      },
    };
  }

  /** The fault that strikes this call, used up by asking. */
  takeRest(method: string, path: string): RestFault | undefined {
    for (const armed of this.#armed) {
      if (!matches(armed.match, method, path)) continue;
      armed.seen++;
      if (armed.match.nth !== undefined && armed.seen !== armed.match.nth) continue;
      armed.used++;
      if (--armed.left <= 0) this.#armed.delete(armed);
      return armed.fault;
    }
    return undefined;
  }

  clear(): void {
    this.#armed.clear();
    this.gateway.clear();
  }
}

function matches(match: RestMatch, method: string, path: string): boolean {
  if (match.method !== undefined && match.method !== method) return false;
  if (match.path === undefined) return true;
  return typeof match.path === "string" ? match.path === path : match.path.test(path);
}

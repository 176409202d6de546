/** Rate limits as Discord counts them: a bucket per route and place, a global one per application. */
import { createHash } from "node:crypto";
import type { BoxClock } from "../clock.ts";
import type { Id } from "../world/model.ts";
import type { World } from "../world/world.ts";
import type { Route, RouteLimit } from "./route.ts";
import type { Match } from "./router.ts";

export interface LimitAnswer {
  headers: Record<string, string>;
  /** The body of a 429, when the call has to wait. */
  refusal?: { message: string; retry_after: number; global: boolean };
}

type Scope = "user" | "shared" | "global";

interface Window {
  used: number;
  resetAt: number;
}

export interface ForcedLimit {
  /** Seconds. */
  retryAfter?: number;
  global?: boolean;
  scope?: Scope;
}

const GLOBAL: RouteLimit = { requests: 50, per: 1_000 };
const CHANNEL_WRITES: RouteLimit = { requests: 5, per: 1_000 };
const USUAL: RouteLimit = { requests: 50, per: 1_000 };

/** Discord bans an address for a while that gets 10,000 of these answers within this time. */
const INVALID_WINDOW = 600_000;

/** The parameters that give a bucket its place; the first one in a path counts. */
const PLACES = ["channel", "guild", "webhook"];

export class Limits {
  readonly #clock: BoxClock;
  readonly #enforced: boolean;
  readonly #overrides: Readonly<Record<string, RouteLimit>>;
  readonly #windows = new Map<string, Window>();
  #invalid: number[] = [];

  /** `overrides` by method and route, as `POST /channels/:channel/threads`; `global` for the one over all routes. */
  constructor(clock: BoxClock, enforced: boolean, overrides: Readonly<Record<string, RouteLimit>> = {}) {
    this.#clock = clock;
    this.#enforced = enforced;
    this.#overrides = overrides;
  }

  /** Answers of 401, 403 and 429 in the last ten minutes, those of shared limits left out. */
  get invalid(): number {
    const since = this.#clock.now() - INVALID_WINDOW;
    this.#invalid = this.#invalid.filter((at) => at > since);
    return this.#invalid.length;
  }

  count(status: number, headers: Record<string, string>): void {
    if (status !== 401 && status !== 403 && status !== 429) return;
    if (headers["x-ratelimit-scope"] !== "shared") this.#invalid.push(this.#clock.now());
  }

  /** Takes one call from its buckets. `who` is the application, or nothing for callers without a token. */
  take(
    match: Match,
    who: Id | undefined,
    { world, body }: { world: World; body: unknown },
    forced?: ForcedLimit,
  ): LimitAnswer {
    const { route, params } = match;
    const limit = this.#limitOf(route);
    if (forced) return this.#force(route, limit, forced);
    // Without enforcement nothing is said of limits either: a client that counts along would wait.
    if (!this.#enforced) return { headers: {} };
    if (limit === undefined) return this.#takeGlobal(route, who) ?? { headers: {} };
    const caller = who ?? "address";
    const extra = route.also?.({ world, params, body });
    const refused =
      this.#takeGlobal(route, who) ??
      (extra && this.#refuseFull(extra, hash(extra.name), bucketKey(extra.name, match, extra, caller)));
    if (refused) return refused;
    const name = `${route.method} ${route.path}`;
    const key = bucketKey(name, match, limit, caller);
    const full = this.#refuseFull(limit, hash(name), key);
    if (full) return full;
    if (extra) this.#use(bucketKey(extra.name, match, extra, caller), extra);
    return { headers: this.#headers(limit, hash(name), this.#use(key, limit)) };
  }

  #limitOf(route: Route): RouteLimit | undefined {
    if (route.limit === "none") return undefined;
    const override = this.#overrides[`${route.method} ${route.path}`];
    if (override ?? route.limit) return override ?? route.limit;
    return route.method !== "GET" && route.path.startsWith("/channels/") ? CHANNEL_WRITES : USUAL;
  }

  #takeGlobal(route: Route, who: Id | undefined): LimitAnswer | undefined {
    if (route.global === false) return undefined;
    const limit = this.#overrides.global ?? GLOBAL;
    const window = this.#window(`global:${who ?? "address"}`, limit);
    if (window.used >= limit.requests) return refusal(window.resetAt - this.#clock.now(), "global");
    window.used++;
    return undefined;
  }

  #refuseFull(limit: RouteLimit, bucket: string, key: string): LimitAnswer | undefined {
    const window = this.#window(key, limit);
    if (window.used < limit.requests) return undefined;
    const refused = refusal(window.resetAt - this.#clock.now(), limit.scope ?? "user");
    return { ...refused, headers: { ...this.#headers(limit, bucket, window), ...refused.headers } };
  }

  #use(key: string, limit: RouteLimit): Window {
    const window = this.#window(key, limit);
    window.used++;
    return window;
  }

  #window(key: string, limit: RouteLimit): Window {
    const now = this.#clock.now();
    const known = this.#windows.get(key);
    if (known && known.resetAt > now) return known;
    const fresh = { used: 0, resetAt: now + limit.per };
    this.#windows.set(key, fresh);
    return fresh;
  }

  #headers(limit: RouteLimit, bucket: string, window: Window): Record<string, string> {
    return {
      "x-ratelimit-limit": String(limit.requests),
      "x-ratelimit-remaining": String(Math.max(0, limit.requests - window.used)),
      "x-ratelimit-reset": (window.resetAt / 1_000).toFixed(3),
      "x-ratelimit-reset-after": ((window.resetAt - this.#clock.now()) / 1_000).toFixed(3),
      "x-ratelimit-bucket": bucket,
    };
  }

  #force(route: Route, limit: RouteLimit | undefined, forced: ForcedLimit): LimitAnswer {
    const wait = (forced.retryAfter ?? 1) * 1_000;
    const scope = forced.scope ?? (forced.global ? "global" : "user");
    const window = { used: Number.POSITIVE_INFINITY, resetAt: this.#clock.now() + wait };
    const refused = refusal(wait, scope);
    const headers =
      scope === "global" ? {} : this.#headers(limit ?? USUAL, hash(`${route.method} ${route.path}`), window);
    return { ...refused, headers: { ...headers, ...refused.headers } };
  }
}

function refusal(wait: number, scope: Scope): LimitAnswer & { refusal: NonNullable<LimitAnswer["refusal"]> } {
  const seconds = Math.max(1, wait) / 1_000;
  const global = scope === "global";
  return {
    headers: {
      "retry-after": String(Math.ceil(seconds)),
      "x-ratelimit-scope": scope,
      ...(global ? { "x-ratelimit-global": "true" } : {}),
    },
    refusal: {
      message: scope === "shared" ? "The resource is being rate limited." : "You are being rate limited.",
      retry_after: seconds,
      global,
    },
  };
}

function bucketKey(name: string, match: Match, limit: RouteLimit & { place?: string }, caller: string): string {
  const place = limit.place ?? placeOf(match.params);
  return [name, place, limit.scope === "shared" ? "everyone" : caller].join("|");
}

/** A webhook counts together with its token: in the place of both, every interaction has a bucket of its own. */
function placeOf(params: Record<string, string>): string {
  const [param, id] = Object.entries(params).find(([name]) => PLACES.includes(name)) ?? [];
  return param === "webhook" && params.token ? `${id}/${params.token}` : (id ?? "");
}

function hash(name: string): string {
  return createHash("md5").update(name).digest("hex");
}

import { RateLimitError, type RESTOptions } from "@discordjs/rest";
import type { Clock } from "#kernel/clock.ts";
import type { Duration, Instant } from "#kernel/types.ts";

type MakeRequest = RESTOptions["makeRequest"];

interface Bucket {
  left: number;
  until: Instant;
  /** As Discord said it; when more than that is left, our clock was put back. */
  length: Duration;
  /** Calls without an answer. */
  underway: number;
}

/** Beyond this those that are over are forgotten. */
const KEPT = 1_000;

const LEFT = "X-RateLimit-Remaining";
const RESET_AFTER = "X-RateLimit-Reset-After";
const TOO_MANY = 429;

/**
 * Asks before each call whether its bucket is spent, and notes what Discord says is left. The client library does the same, by the
 * machine's clock, and knows a bucket only once it was named for that kind of call: what it was told in a channel before that, it
 * forgets. So it is not told any more.
 */
export function withBuckets(clock: Pick<Clock, "now">, make: MakeRequest): MakeRequest {
  const buckets = new Map<string, Bucket>();

  function bucketAt(key: string): Bucket {
    const known = buckets.get(key);
    if (known) return known;
    if (buckets.size >= KEPT) forgetOver();
    const made = { left: 1, until: 0, length: 0, underway: 0 };
    buckets.set(key, made);
    return made;
  }

  function forgetOver(): void {
    const now = clock.now();
    for (const [key, { until, underway }] of buckets) if (until <= now && underway === 0) buckets.delete(key);
  }

  /** What Discord says is left; while others are on their way, no more than we thought. */
  function note(bucket: Bucket, left: number, ms: Duration): void {
    const now = clock.now();
    if (bucket.until > now && bucket.underway > 0 && bucket.left <= left) return;
    bucket.left = left;
    bucket.until = now + ms;
    bucket.length = ms;
  }

  return async (url, init) => {
    const method = init.method ?? "GET";
    const key = bucketOf(url, method);
    if (!key) return make(url, init);
    const bucket = bucketAt(key);
    const wait = bucket.until - clock.now();
    if (wait > 0 && wait <= bucket.length && bucket.left <= 0) throw spent(url, method, wait);
    bucket.left -= 1;
    bucket.underway += 1;
    const answer = await make(url, init).finally(() => {
      bucket.underway -= 1;
    });
    const left = answer.headers.get(LEFT);
    const ms = Math.ceil(Number(answer.headers.get(RESET_AFTER)) * 1_000);
    if (left !== null && ms > 0) note(bucket, Number(left), ms);
    if (answer.status !== TOO_MANY) for (const name of [LEFT, RESET_AFTER]) answer.headers.delete(name);
    return answer;
  };
}

/**
 * What Discord counts together, as far as an address tells: the method, the channel or server, and what is done there, whichever the
 * message or emoji. Undefined for what carries an interaction's own token.
 */
export function bucketOf(url: string, method: string): string | undefined {
  const path = new URL(url).pathname.replace(/^.*?\/v\d+\//, "/").replace(/\/reactions\/.*/, "/reactions");
  if (!/^\/(channels|guilds|users)\//.test(path)) return undefined;
  const [, top = "", id = "", ...rest] = path.split("/");
  return `${method} ${top} ${id} ${rest.map((part) => (/^\d{17,20}$/.test(part) ? "*" : part)).join("/")}`;
}

/** What the client library throws when a bucket is spent. */
export function spent(url: string, method: string, ms: Duration): RateLimitError {
  return new RateLimitError({
    timeToReset: ms,
    retryAfter: ms,
    sublimitTimeout: 0,
    limit: 0,
    method,
    hash: "spent",
    url,
    route: url,
    majorParameter: "",
    global: false,
    scope: "user",
  });
}

import type { RESTOptions } from "@discordjs/rest";
import type { Redis } from "ioredis";
import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import type { Duration, Instant } from "#kernel/types.ts";
import type { Link } from "../../processes/link.ts";
import { bucketOf, spent } from "./buckets.ts";
import { countsAsInvalid, type InvalidRequests, WINDOW } from "./invalid-requests.ts";
import { createPacer, type Pacer, type Priority, type Release, type ResizablePacer, TOKENS } from "./pacer.ts";
import { PriorityQueue } from "./priority-queue.ts";

type MakeRequest = RESTOptions["makeRequest"];

/** Discord's limits, kept by all processes together. */
export interface Pacing {
  readonly pacer: Pacer;
  readonly invalidRequests: InvalidRequests;
  /** Asks before a call that changes something whether its bucket is spent, whichever process spent it, and notes what is left of it. */
  paced(make: MakeRequest): MakeRequest;
}

interface Options {
  readonly link: Link;
  readonly clock: Clock;
  readonly log: Log;
  readonly processId: string;
  /** How many processes share the limits when nobody can count for all of them. */
  readonly sharers: () => Promise<number>;
}

/** A call that nobody said the end of: its process died. */
const FORGOTTEN: Duration = 150_000;
/** Counted from the answer, like the pacer's. */
const KEPT_AFTER_ANSWER: Duration = 1_005;
const ASKED_AT_ONCE = 10;
const LONGEST_WAIT: Duration = 100;
/** What others did before Redis was lost, or do until all have found it again, still counts. */
const CHANGE: Duration = 3_000;

/**
 * Tokens that are given out, each until its time: unanswered, or answered within the last second. Returns how many are granted, and how
 * long to wait when none is.
 */
const TAKE = `
local paused = redis.call('PTTL', KEYS[2])
if paused > 0 then return {0, paused, 0} end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local left = tonumber(ARGV[1]) - redis.call('ZCARD', KEYS[1])
local free = math.min(left, #ARGV - 2)
for n = 1, free do redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[n + 2]) end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
if free > 0 then return {free, 0, left - free} end
local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
return {0, math.max(5, first[2] - now), 0}
`;
const RETURN = `
local time = redis.call('TIME')
redis.call('ZADD', KEYS[1], time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[1], ARGV[2])
`;
/** One less in this bucket, or how long until there is one. */
const ENTER = `
local left = redis.call('GET', KEYS[1])
if not left then return 0 end
if tonumber(left) <= 0 then return math.max(0, redis.call('PTTL', KEYS[1])) end
redis.call('DECR', KEYS[1])
return 0
`;
/** What Discord says is left, unless more calls are on their way. */
const NOTE = `
local left = redis.call('GET', KEYS[1])
if not left or tonumber(ARGV[1]) < tonumber(left) then redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) end
`;
const COUNT = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return {count, redis.call('PTTL', KEYS[1])}
`;

interface Commands {
  frontdeskTake(tokens: string, pause: string, ...values: (string | number)[]): Promise<[number, number, number]>;
  frontdeskReturn(tokens: string, kept: number, id: string): Promise<unknown>;
  frontdeskEnter(bucket: string): Promise<number>;
  frontdeskNote(bucket: string, left: number, ms: number): Promise<unknown>;
  frontdeskCount(key: string, window: number): Promise<[number, number]>;
}

export function createSharedPacing({ link, clock, log, processId, sharers }: Options): Pacing {
  const redis = withCommands(link.client);
  const tokens = `${link.prefix}:tokens`;
  const pause = `${link.prefix}:pause`;
  const refused = `${link.prefix}:refused`;
  const waiting = new PriorityQueue<(release: Release) => void>();
  let asking = false;
  let serial = 0;
  let invalid = 0;
  /** When what was counted is forgotten. */
  let invalidUntil: Instant = 0;
  /** As far as the last answer of Redis told. */
  let free = TOKENS;
  /** This process's even share, while nobody counts for all. */
  let alone: Pacer | undefined;

  async function ask(): Promise<void> {
    if (asking) return;
    asking = true;
    while (waiting.size > 0 && !alone) {
      const ids = Array.from({ length: Math.min(waiting.size, ASKED_AT_ONCE) }, () => `${processId}:${(serial += 1)}`);
      try {
        const [granted, wait, left] = await redis.frontdeskTake(tokens, pause, TOKENS, FORGOTTEN, ...ids);
        free = left;
        for (const id of ids.slice(0, granted)) waiting.take()?.(giveBack(id));
        if (granted === 0) await clock.sleep(Math.min(LONGEST_WAIT, wait));
      } catch {
        await goAlone();
      }
    }
    asking = false;
    if (alone) passOn(alone);
  }

  function giveBack(id: string): Release {
    let done = false;
    return (made) => {
      if (done) return;
      done = true;
      redis.frontdeskReturn(tokens, made === "no call" ? 0 : KEPT_AFTER_ANSWER, id).catch(() => {});
    };
  }

  async function evenShare(): Promise<number> {
    const count = await sharers().catch(() => TOKENS);
    return Math.max(1, Math.floor(TOKENS / Math.max(1, count)));
  }

  async function goAlone(): Promise<void> {
    if (alone) return;
    const share = await evenShare();
    if (alone) return;
    const pacer = createPacer(clock, share);
    pacer.pause(KEPT_AFTER_ANSWER);
    alone = pacer;
    log.warn({ share }, "calls to Discord are paced without Redis");
    void comeBack(pacer, share);
  }

  /** Who begins or ends meanwhile changes the share of all. */
  async function comeBack(pacer: ResizablePacer, held: number): Promise<void> {
    await clock.sleep(CHANGE);
    for (let share = held; !link.up; await clock.sleep(CHANGE)) {
      const now = await evenShare();
      if (now === share) continue;
      log.info({ share: now }, "the share of calls to Discord is another");
      pacer.resize(now);
      share = now;
    }
    alone = undefined;
    log.info({}, "calls to Discord are paced together again");
    void ask();
  }

  /** Those that still wait go the way that there is now, in their order. */
  function passOn(pacer: Pacer): void {
    for (let next = waiting.takeWithPriority(); next; next = waiting.takeWithPriority()) {
      void pacer.token(next.priority).then(next.entry);
    }
  }

  link.onDown(() => void goAlone().then(() => alone && passOn(alone)));

  return {
    pacer: {
      token(priority: Priority, sooner) {
        if (alone) return alone.token(priority, sooner);
        return new Promise((resolve) => {
          waiting.add(priority, resolve);
          sooner?.addEventListener("abort", () => waiting.hasten(resolve), { once: true });
          void ask();
        });
      },
      pause(length) {
        alone?.pause(length);
        link.client.set(pause, "1", "PX", Math.max(1, Math.ceil(length))).catch(() => {});
      },
      get free() {
        return alone ? alone.free : free;
      },
      get isBusy() {
        return alone ? alone.isBusy : waiting.size > 0 || free <= 0;
      },
      get waiting() {
        return waiting.size + (alone?.waiting ?? 0);
      },
    },
    invalidRequests: {
      note(status, headers) {
        if (!countsAsInvalid(status, headers)) return;
        if (clock.now() >= invalidUntil) {
          invalid = 0;
          invalidUntil = clock.now() + WINDOW;
        }
        invalid += 1;
        redis.frontdeskCount(refused, WINDOW).then(
          ([count, left]) => {
            invalid = count;
            invalidUntil = clock.now() + left;
            if (count % 1_000 === 0) log.warn({ count }, "many calls to Discord were refused in ten minutes");
          },
          () => {},
        );
      },
      get count() {
        return clock.now() < invalidUntil ? invalid : 0;
      },
    },
    paced: (make) => async (url, init) => {
      const method = init.method ?? "GET";
      // One process reads a room, and its own book is enough for that.
      const bucket = method === "GET" ? undefined : bucketOf(url, method);
      if (!bucket || !link.up) return make(url, init);
      const key = `${link.prefix}:bucket:${bucket}`;
      const wait = await redis.frontdeskEnter(key).catch(() => 0);
      if (wait > 0) throw spent(url, method, wait);
      const answer = await make(url, init);
      const left = answer.headers.get("X-RateLimit-Remaining");
      const ms = Math.ceil(Number(answer.headers.get("X-RateLimit-Reset-After")) * 1_000);
      if (left !== null && ms > 0) redis.frontdeskNote(key, Number(left), ms).catch(() => {});
      return answer;
    },
  };
}

function withCommands(client: Redis): Redis & Commands {
  const scripts: readonly [keyof Commands, number, string][] = [
    ["frontdeskTake", 2, TAKE],
    ["frontdeskReturn", 1, RETURN],
    ["frontdeskEnter", 1, ENTER],
    ["frontdeskNote", 1, NOTE],
    ["frontdeskCount", 1, COUNT],
  ];
  for (const [name, numberOfKeys, lua] of scripts) client.defineCommand(name, { numberOfKeys, lua });
  return client as Redis & Commands;
}

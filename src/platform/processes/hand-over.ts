import { Queue, QueueEvents, Worker } from "bullmq";
import type { GatewayDispatchPayload } from "discord-api-types/v10";
import type { Clock } from "#kernel/clock.ts";
import { ServiceError } from "#kernel/errors.ts";
import type { Ids } from "#kernel/ids.ts";
import type { Log } from "#kernel/log.ts";
import { type Duration, type Instant, seconds } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import type { Trace } from "../trace/open-trace.ts";
import { forOthers, keepTrace, type OriginElsewhere, originForOthers } from "../trace/origin.ts";
import type { Link } from "./link.ts";

/** Hands events to workers. They stay the gateway's until a worker says that they are durable, so the queue may lose everything. */
export interface HandOver {
  /**
   * Resolves once a worker has accepted the event; "nobody" when none took it in time, the server is away, or nothing more was heard:
   * then it is to be handled here, and a worker that does the same finds it done. Rejects like the worker's `accept`.
   */
  send(event: GatewayDispatchPayload, told: Told): Promise<"accepted" | "nobody">;
  close(): Promise<void>;
}

/** The worker's end. */
export interface TakeOver {
  /** Events in work here. */
  readonly running: number;
  /** Takes no more, and resolves when those that were taken have ended. */
  close(): Promise<void>;
}

type Told = "live" | "replayed";

interface Handed {
  readonly event: GatewayDispatchPayload;
  readonly told: Told;
  /** When it was handed over. */
  readonly at: Instant;
  readonly from?: OriginElsewhere | undefined;
}

type Ended =
  | { readonly ended: "accepted"; readonly traced: boolean }
  | { readonly ended: "failed"; readonly why: string; readonly away: boolean };

export interface HandOverOptions {
  readonly link: Link;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
}

const QUEUE = "events";
/** Somebody waits for an interaction; everything else may wait for a busy worker. */
const TAKEN_WITHIN = { interaction: 700, other: seconds(5) } as const;
/** Then nobody is working on it any more: one that died is replaced after six to nine seconds. */
const HEARD_WITHIN: Duration = seconds(20);
/** What is still in work then, another worker takes. */
const LONGEST_CLOSE: Duration = seconds(10);
/** At once, in one worker; each waits for the database most of the time. */
const PARALLEL = 50;
/** Milliseconds: who says nothing for so long is dead for the queue, and how often that is looked for. */
const LOCK = { lockDuration: 6_000, stalledInterval: 3_000, maxStalledCount: 5 } as const;

interface Waiting {
  readonly end: PromiseWithResolvers<Ended | "nobody">;
  taken(): void;
}

export async function openHandOver({ link, vault, clock, ids, log }: HandOverOptions): Promise<HandOver> {
  const waiting = new Map<string, Waiting>();
  const options = { prefix: link.prefix, connection: { url: link.url, maxRetriesPerRequest: null } };
  const queue = new Queue(QUEUE, {
    ...options,
    connection: { url: link.url, enableOfflineQueue: false, maxRetriesPerRequest: 0 },
  });
  const events = new QueueEvents(QUEUE, options);
  queue.on("error", () => {});
  events.on("error", () => {});
  events.on("active", ({ jobId }) => waiting.get(jobId)?.taken());
  events.on("completed", ({ jobId, returnvalue }) => waiting.get(jobId)?.end.resolve(returnvalue as unknown as Ended));
  events.on("failed", ({ jobId }) => waiting.get(jobId)?.end.resolve("nobody"));
  link.onDown(() => {
    for (const { end } of waiting.values()) end.resolve("nobody");
  });
  if (link.up) await events.waitUntilReady();

  async function outcome(id: string, within: Duration, add: () => Promise<unknown>): Promise<Ended | "nobody"> {
    const end = Promise.withResolvers<Ended | "nobody">();
    const give = () => end.resolve("nobody");
    const began = clock.now();
    let alarm = clock.at(began + within, give);
    waiting.set(id, {
      end,
      taken() {
        alarm.cancel();
        alarm = clock.at(began + HEARD_WITHIN, give);
      },
    });
    try {
      add().catch(give);
      return await end.promise;
    } finally {
      alarm.cancel();
      waiting.delete(id);
    }
  }

  return {
    async send(event, told) {
      if (!link.up) return "nobody";
      const isInteraction = event.t === "INTERACTION_CREATE";
      const id = ids.next();
      const sealed = vault.seal(
        JSON.stringify({ event, told, at: clock.now(), from: originForOthers() } satisfies Handed),
      );
      const how = { jobId: id, removeOnComplete: true, removeOnFail: true, lifo: isInteraction };
      const within = isInteraction ? TAKEN_WITHIN.interaction : TAKEN_WITHIN.other;
      const end = await outcome(id, within, () => queue.add(event.t, { sealed }, how));
      if (end === "nobody") {
        log.warn({ event: event.t }, "no worker took an event, it is handled here");
        if (link.up) queue.remove(id).catch(() => {});
        return "nobody";
      }
      if (end.ended === "failed" || end.traced) keepTrace();
      if (end.ended === "accepted") return "accepted";
      throw end.away ? new ServiceError(end.why) : new Error(end.why);
    },
    async close() {
      await Promise.all([queue, events].map((one) => ended(one, one.close(), clock)));
    },
  };
}

interface TakeOverOptions extends Pick<HandOverOptions, "link" | "vault" | "log" | "clock"> {
  readonly trace?: Pick<Trace, "root"> | undefined;
}

/** Takes events that gateways hand over; `accept` resolves when one is durable or irrelevant. */
export async function openTakeOver(
  { link, vault, log, clock, trace }: TakeOverOptions,
  accept: (event: GatewayDispatchPayload, told: Told, at: Instant) => Promise<void>,
): Promise<TakeOver> {
  let running = 0;
  const worker = new Worker<{ sealed: string }, Ended>(
    QUEUE,
    async ({ data }) => {
      running += 1;
      try {
        const { event, told, at, from } = JSON.parse(vault.open(data.sealed)) as Handed;
        const traced = await forOthers(from, { trace, name: `handle ${event.t}` }, () => accept(event, told, at));
        return { ended: "accepted", traced };
      } catch (error) {
        const away = error instanceof ServiceError;
        if (!away) log.error({ err: error }, "an event that was handed over could not be handled");
        return { ended: "failed", why: error instanceof Error ? error.message : String(error), away };
      } finally {
        running -= 1;
      }
    },
    {
      prefix: link.prefix,
      connection: { url: link.url, maxRetriesPerRequest: null },
      concurrency: PARALLEL,
      ...LOCK,
    },
  );
  worker.on("error", () => {});
  if (link.up) await worker.waitUntilReady();
  return {
    get running() {
      return running;
    },
    close: () => ended(worker, worker.close(!link.up), clock),
  };
}

/** Without a server that answers, closing waits for ever, and its connections would keep the process. */
async function ended(one: { disconnect(): Promise<void> }, closing: Promise<void>, clock: Clock): Promise<void> {
  await Promise.race([closing.catch(() => {}), clock.sleep(LONGEST_CLOSE)]);
  one.disconnect().catch(() => {});
}

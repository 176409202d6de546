import { Redis } from "ioredis";
import type { Log } from "#kernel/log.ts";

/** The connection to what several processes share beside the database. Nothing that has to last is kept there. */
export interface Link {
  readonly client: Redis;
  readonly url: string;
  /** Before every name of ours: several desks may share one server. */
  readonly prefix: string;
  /** Whether commands arrive at the moment. */
  readonly up: boolean;
  onUp(run: () => void): void;
  onDown(run: () => void): void;
  close(): void;
}

/** Milliseconds. */
const LONGEST_WAIT = 1_000;
const CONNECT_LIMIT = 3_000;

/** Connects, and again whenever the connection is lost. Commands fail at once while it is. Resolves also when the server is away. */
export async function openLink({ url, prefix, log }: { url: string; prefix: string; log: Log }): Promise<Link> {
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: CONNECT_LIMIT,
    commandTimeout: CONNECT_LIMIT,
    enableAutoPipelining: true,
    retryStrategy: (times) => Math.min(LONGEST_WAIT, 50 * 2 ** times),
  });
  const ups: (() => void)[] = [];
  const downs: (() => void)[] = [];
  let closed = false;
  let up = false;
  client.on("error", () => {});
  client.on("ready", () => {
    up = true;
    log.info({}, "Redis is there");
    for (const run of ups) run();
  });
  client.on("close", () => {
    if (!up) return;
    up = false;
    if (closed) return;
    log.warn({}, "Redis is away: every process does what it can without");
    for (const run of downs) run();
  });
  await client.connect().catch(() => log.warn({}, "Redis does not answer: every process does what it can without"));
  return {
    client,
    url,
    prefix,
    get up() {
      return up;
    },
    onUp: (run) => void ups.push(run),
    onDown: (run) => void downs.push(run),
    close() {
      closed = true;
      client.disconnect();
    },
  };
}

import { Redis } from "ioredis";
import { test } from "vitest";

/** Where tests find Redis or Valkey; every test has names of its own in it. */
export const REDIS = process.env["FRONTDESK_TEST_REDIS"] ?? "redis://127.0.0.1:6379";

const isThere = await answers();

/** `test` with a Redis server. Where this machine has none it is skipped, and fails with FRONTDESK_REQUIRE_SERVICES=1. */
export function testOnRedis(title: string, body: (url: string) => Promise<void>, limit?: number): void {
  if (isThere) {
    test(title, () => body(REDIS), limit);
    return;
  }
  const required = process.env["FRONTDESK_REQUIRE_SERVICES"] === "1";
  (required ? test : test.skip)(`${title} (not run: no Redis)`, () => {
    throw new Error("Redis is required but not reachable");
  });
}

async function answers(): Promise<boolean> {
  const client = new Redis(REDIS, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

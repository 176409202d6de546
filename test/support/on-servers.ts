import { test } from "vitest";
import { type DatabaseName, databases } from "./databases.ts";
import { testOnRedis } from "./redis.ts";

export type ServerName = Exclude<DatabaseName, "sqlite">;

/** Milliseconds. Several processes start, some of them again, each of them as slowly as the machine is busy. */
const LIMIT = 300_000;

/** `test` with what several processes share: Redis and a database server. Where this machine lacks one it is skipped, and fails with FRONTDESK_REQUIRE_SERVICES=1. */
export function testOnServers(title: string, body: () => Promise<void>, on: ServerName = "postgres"): void {
  if (databases.includes(on)) {
    testOnRedis(title, body, LIMIT);
    return;
  }
  const required = process.env["FRONTDESK_REQUIRE_SERVICES"] === "1";
  (required ? test : test.skip)(`${title} (not run: no ${on})`, () => {
    throw new Error(`${on} is required but not reachable`);
  });
}

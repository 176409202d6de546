import type { APIMessage } from "@discordjs/core";
import { expect, test } from "vitest";
import type { App } from "#kernel/app.ts";
import { minutes, snowflakeAt } from "#kernel/types.ts";
import { pagesOf } from "./read-room.ts";

const START = Date.UTC(2026, 10, 21);
const at = (index: number) => snowflakeAt(START + index * minutes(1));

/** A channel with so many messages, a minute apart, as Discord answers for it. */
function channel(count: number) {
  const ids = Array.from({ length: count }, (_, index) => at(index)).reverse();
  const calls: (string | undefined)[] = [];
  const getMessages = async (_: string, { limit, before }: { limit: number; before?: string }) => {
    calls.push(before);
    const older = before === undefined ? ids : ids.filter((id) => BigInt(id) < BigInt(before));
    return older.slice(0, limit).map((id) => ({ id }) as APIMessage);
  };
  return { calls, app: { discord: { channels: { getMessages } } } as unknown as Pick<App, "discord"> };
}

async function read(app: Pick<App, "discord">, span: { readonly from?: number; readonly until?: number } = {}) {
  const found: string[] = [];
  for await (const page of pagesOf(app, { channelId: "1", from: span.from ?? null, until: span.until ?? null })) {
    found.push(...(page ?? []).map(({ id }) => id));
  }
  return found;
}

test("all of ten thousand messages, each once, a hundred a call", async () => {
  const { app, calls } = channel(10_000);
  const found = await read(app);
  expect(found).toHaveLength(10_000);
  expect(new Set(found).size).toBe(10_000);
  expect(calls.length).toBeLessThanOrEqual(101);
});

test("no further back than asked, and none that is newer", async () => {
  const { app, calls } = channel(1_000);
  const found = await read(app, { from: START + minutes(500), until: START + minutes(600) });
  expect(found.map(BigInt).every((id) => id >= BigInt(at(500)) && id < BigInt(at(600)))).toBe(true);
  expect(found.length).toBeGreaterThanOrEqual(99);
  expect(calls.length).toBeLessThanOrEqual(2);
});

test("whoever has enough reads no further", async () => {
  const { app, calls } = channel(1_000);
  for await (const _ of pagesOf(app, { channelId: "1", from: null, until: null })) break;
  expect(calls).toHaveLength(1);
});

test("nothing at all is read in one call", async () => {
  const { app, calls } = channel(0);
  expect(await read(app)).toEqual([]);
  expect(calls).toHaveLength(1);
});

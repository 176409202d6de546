import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { openByDm } from "../support/scenes.ts";

const WATCHED = { http: { listen: "127.0.0.1:0" } };

const read = async (desk: Desk): Promise<string> => (await fetch(`${desk.app().watchedAt}/metrics`)).text();

/** The numbers of the page by name and labels, as they are written. */
async function figures(desk: Desk): Promise<(sample: string) => number> {
  const page = new Map(
    (await read(desk))
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
  return (sample) => page.get(sample) ?? 0;
}

const TO_TEAM = 'frontdesk_relay_seconds_count{direction="to_team"}';
const TO_MEMBER = 'frontdesk_relay_seconds_count{direction="to_member"}';

describeOnDatabases("the figures of a desk", (database) => {
  test("count what was said, and what waits and why", async () => {
    await using desk = await openDesk({ database, config: WATCHED });
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    const before = await figures(desk);
    desk.as(ada).write(dm, "One thing more");
    desk.as(ada).write(dm, "And another");
    await desk.settled();
    desk.as(mel).write(thread, "+A first answer");
    await desk.as(mel).run("/reply", { message: "A second answer" }, { in: thread });
    desk.as(mel).write(thread, "For the team");
    await desk.settled();
    const after = await figures(desk);
    const more = (sample: string) => after(sample) - before(sample);
    expect({ toTeam: more(TO_TEAM), toMember: more(TO_MEMBER) }).toEqual({ toTeam: 2, toMember: 2 });
    expect(after('frontdesk_effects_waiting{state="ready"}')).toBe(0);
    expect(more('frontdesk_effects_total{kind="say",end="done"}')).toBeGreaterThanOrEqual(4);
    expect(more('frontdesk_events_accepted_total{event="MESSAGE_CREATE"}')).toBeGreaterThanOrEqual(4);
    expect(
      more('frontdesk_rest_requests_total{method="POST",route="/channels/:id/messages",status="200"}'),
    ).toBeGreaterThanOrEqual(4);
    expect(more("frontdesk_database_transaction_seconds_count")).toBeGreaterThan(0);
    expect(more("frontdesk_database_query_seconds_count")).toBeGreaterThan(0);
    expect(after('frontdesk_gateway_connected{shard="0"}')).toBe(1);
    expect(after('frontdesk_gateway_sessions_total{shard="0",kind="new"}')).toBe(1);
    expect(after("frontdesk_database_up")).toBe(1);

    desk.as(ada).closeDms();
    desk.as(mel).write(thread, "+Nobody hears this");
    await desk.later(120_000);
    const held = await figures(desk);
    expect(held('frontdesk_effects_waiting{state="held"}')).toBe(1);
    expect(held('frontdesk_lanes_held{because="dm-closed"}')).toBe(1);
    expect(held('frontdesk_effects_oldest_seconds{state="held"}')).toBeGreaterThanOrEqual(120);
    expect(held('frontdesk_rest_requests_total{method="POST",route="/channels/:id/messages",status="403"}')).toBe(1);
    expect(held("frontdesk_rest_invalid_requests")).toBe(1);
    expect(held(TO_MEMBER)).toBe(after(TO_MEMBER));
  });
});

test("a call that waits, and one that is tried again, are seen as that", async () => {
  await using desk = await openDesk({ config: WATCHED });
  const { ada } = desk;
  const { dm, thread } = await openByDm(desk);
  const match = { method: "POST", path: `/channels/${thread}/messages` };
  desk.box.faults.rest({ match, do: { kind: "drop-before" } });
  const held = Promise.withResolvers<void>();
  const second = desk.box.faults.rest({ match, do: { kind: "hold", until: held.promise } });
  desk.as(ada).write(dm, "Is this read?");
  await expect.poll(() => second.used, { timeout: 20_000, interval: 20 }).toBe(1);
  const waiting = await figures(desk);
  expect(waiting('frontdesk_effects_waiting{state="retrying"}')).toBe(1);
  expect(waiting("frontdesk_lanes_active")).toBeGreaterThanOrEqual(1);
  expect(waiting('frontdesk_rest_requests_total{method="POST",route="/channels/:id/messages",status="0"}')).toBe(1);
  expect(waiting("frontdesk_rest_tokens_free")).toBeLessThan(50);
  held.resolve();
  await desk.settled();
  expect((await figures(desk))('frontdesk_effects_waiting{state="retrying"}')).toBe(0);
});

describe("the page", () => {
  test("has every name that the documentation has, and no other", async () => {
    await using desk = await openDesk({ config: WATCHED });
    await openByDm(desk);
    const named = [...(await read(desk)).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    const docs = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8");
    const documented = [...docs.matchAll(/^\| `((?:frontdesk|process|nodejs)_\w+)`/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(documented.toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  test("has no id, name or word of anybody", async () => {
    await using desk = await openDesk({ config: WATCHED });
    const { ada, mel, guild } = desk;
    const { dm, thread } = await openByDm(desk, { words: "grey-harbour" });
    const said = desk.as(ada).write(dm, "second-thought");
    desk.as(mel).write(thread, "+an-answer");
    await desk.settled();
    await desk.as(ada).react(said.id, "👋");
    await desk.settled();
    const page = await read(desk);
    expect(page).not.toMatch(/grey-harbour|second-thought|an-answer/);
    for (const name of [ada.username, mel.username, guild.name, "%F0%9F"]) expect(page).not.toContain(name);
    expect(page.match(/="[^"\n]*\d{6,}[^"\n]*"/g) ?? []).toEqual([]);
  });
});

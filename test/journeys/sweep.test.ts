import { expect, test } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { openByDm, openByPanel, texts } from "../support/scenes.ts";

const statuses = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select("status").orderBy("number").execute()).map(
    ({ status }) => status,
  );

const unknown = (desk: Desk, thread: string) =>
  desk.box.faults.rest({
    match: { method: "GET", path: new RegExp(`^/channels/${thread}$`) },
    do: { kind: "refuse", code: 10_003 },
    times: 999,
  });

test("once a week it is looked whether the rooms of open tickets are there; one that is missing twice ends its ticket", async () => {
  await using desk = await openDesk();
  const { ada, ben } = desk;
  const { dm, thread } = await openByDm(desk);
  await openByPanel(desk, ben);
  unknown(desk, thread);
  await desk.later(days(6));
  expect(await statuses(desk)).toEqual(["new", "new"]);
  await desk.later(days(1) + minutes(5));
  expect(await statuses(desk)).toEqual(["new", "new"]);
  await desk.stop();
  await desk.start();
  await desk.later(hours(1));
  expect(await statuses(desk)).toEqual(["closed", "new"]);
  expect(texts(desk, ada, dm).join("\n")).toContain("Ticket #1 is closed");
  await desk.later(days(15));
  expect(texts(desk, ada, dm).filter((text) => text.includes("is closed"))).toHaveLength(1);
});

test("what Discord says while it is not itself ends nothing: a room that is there again an hour later, errors, refusals", async () => {
  await using desk = await openDesk();
  const { thread } = await openByDm(desk);
  const fault = unknown(desk, thread);
  await desk.later(days(7) + minutes(5));
  fault.remove();
  await desk.later(hours(2));
  expect(await statuses(desk)).toEqual(["new"]);
  const match = { method: "GET", path: new RegExp(`^/channels/${thread}$`) };
  const refused = desk.box.faults.rest({ match, do: { kind: "refuse", code: 50_001 }, times: 999 });
  await desk.later(days(8));
  expect(refused.used).toBeGreaterThan(0);
  refused.remove();
  const down = desk.box.faults.rest({ match, do: { kind: "5xx-before", status: 503 }, times: 3 });
  await desk.later(days(8));
  await desk.later(hours(3));
  expect(down.used).toBeGreaterThan(0);
  expect(await statuses(desk)).toEqual(["new"]);
  expect(await desk.app().app.db.selectFrom("missing_room").selectAll().execute()).toEqual([]);
});

test("after a long absence it is looked with the start", async () => {
  await using desk = await openDesk();
  const { thread } = await openByDm(desk);
  await desk.stop();
  desk.box.clock.advance(days(30));
  unknown(desk, thread);
  await desk.start();
  await desk.later(seconds(10));
  await desk.later(hours(1) + minutes(1));
  expect(await statuses(desk)).toEqual(["closed"]);
});

test("who looked after tickets and left the server while we were away looks after none any more", async () => {
  await using desk = await openDesk();
  const { mel, guild, owner } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.settled();
  await desk.stop();
  desk.as(owner).kick(guild.id, mel.id);
  await desk.start();
  await desk.later(seconds(10));
  const ticket = await desk
    .app()
    .app.db.selectFrom("ticket")
    .select(["assignee_id", "status"])
    .executeTakeFirstOrThrow();
  expect(ticket).toEqual({ assignee_id: null, status: "new" });
  expect(texts(desk, owner, thread).join("\n")).toContain("left the server");
});

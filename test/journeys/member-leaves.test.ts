import { describe, expect, test } from "vitest";
import { hours, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const leaves = (said: string) => deskFile.replace('prefix: "!"', `prefix: "!"\nwhen-member-leaves: ${said}`);

const statuses = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select("status").orderBy("number").execute()).map(
    ({ status }) => status,
  );

const lines = (desk: Desk, room: string) => texts(desk, desk.mel, room).filter((text) => text.includes("stays open"));

test("keep: a ticket whose member left its thread stays open and says so, once for each time", async () => {
  await using desk = await openDesk({ file: leaves("keep") });
  const { ada } = desk;
  const thread = await openByPanel(desk);
  desk.as(ada).leaveThread(thread);
  await desk.settled();
  expect(lines(desk, thread)).toEqual([`-# <@${ada.id}> left this thread. This stays open.`]);
  expect(await statuses(desk)).toEqual(["new"]);
  await desk.stop();
  await desk.start();
  await desk.later(seconds(5));
  expect(lines(desk, thread)).toHaveLength(1);
  desk.as(desk.owner).addToThread(thread, ada.id);
  await desk.settled();
  desk.as(desk.owner).removeFromThread(thread, ada.id);
  await desk.settled();
  expect(lines(desk, thread)).toHaveLength(2);
  const { db } = desk.app().app;
  const facts = await db
    .selectFrom("fact")
    .select("kind")
    .where("kind", "like", "owner-%")
    .orderBy("sequence")
    .execute();
  expect(facts.map(({ kind }) => kind)).toEqual(["owner-left", "owner-returned", "owner-left"]);
});

test("warn: whoever looks after it is mentioned, else who is told of new tickets; also of who left while we were away", async () => {
  await using desk = await openDesk({ file: leaves("warn") });
  const { ada, mel, guild } = desk;
  const first = await openByDm(desk);
  const second = await openByPanel(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: first.thread });
  await desk.stop();
  desk.as(desk.owner).kick(guild.id, ada.id);
  await desk.start();
  await desk.later(seconds(5));
  expect(lines(desk, first.thread)).toEqual([
    `-# ⚠️ <@${mel.id}>, <@${ada.id}> left the server. This stays open until somebody closes it.`,
  ]);
  const warned = desk.reads(mel, first.thread).find(({ text }) => text.includes("stays open"));
  expect(warned?.mentions.map(({ id }) => id)).toEqual([mel.id]);
  expect(lines(desk, second)).toEqual([`-# ⚠️ <@${ada.id}> left the server. This stays open until somebody closes it.`]);
  expect(await statuses(desk)).toEqual(["new", "new"]);
  await desk.stop();
  await desk.start();
  await desk.later(seconds(5));
  expect(lines(desk, first.thread)).toHaveLength(1);
});

test("keep: of whoever was given the ticket it is said, too, that they left", async () => {
  await using desk = await openDesk({ file: leaves("keep") });
  const { ada, ben, mel, owner, guild } = desk;
  const { thread } = await openByDm(desk);
  desk.as(owner).kick(guild.id, ada.id);
  await desk.settled();
  expect(lines(desk, thread)).toHaveLength(1);
  await desk.as(mel).run("/ticket transfer", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(owner).kick(guild.id, ben.id);
  await desk.settled();
  expect(lines(desk, thread).map((line) => line.includes(ben.id))).toEqual([false, true]);
});

test("whoever was given a ticket and leaves its thread before they wrote has left; not while they are on their way into it", async () => {
  await using desk = await openDesk();
  const { ben, mel, owner } = desk;
  const thread = await openByPanel(desk);
  desk.as(owner).addToThread(thread, ben.id);
  await desk.settled();
  const match = { method: "PUT", path: new RegExp(`/channels/${thread}/thread-members/${ben.id}$`) };
  const held = Promise.withResolvers<void>();
  desk.box.faults.rest({ match, do: { kind: "hold", until: held.promise } });
  await desk.as(mel).run("/ticket transfer", { member: ben.id }, { in: thread });
  desk.as(owner).removeFromThread(thread, ben.id);
  held.resolve();
  await desk.settled();
  expect(await statuses(desk)).toEqual(["new"]);
  expect(desk.as(ben).canSee(thread)).toBe(true);
  desk.as(ben).leaveThread(thread);
  await desk.settled();
  expect(await statuses(desk)).toEqual(["closed"]);
});

test("whom people let into a thread, or put out of it, by Discord's own means takes part, or no longer does", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, owner } = desk;
  const thread = await openByPanel(desk);
  const takePart = async () => (await desk.app().app.db.selectFrom("participant").select("ticket_id").execute()).length;
  desk.as(owner).addToThread(thread, ben.id);
  desk.as(owner).addToThread(thread, mel.id);
  await desk.later(seconds(6));
  expect(await takePart()).toBe(1);
  expect(texts(desk, ada, thread).join("\n")).toContain("Ben was let into this thread and takes part now.");
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toContain("They take part already");
  desk.as(owner).removeFromThread(thread, ben.id);
  await desk.later(seconds(6));
  expect(await takePart()).toBe(0);
  expect(texts(desk, ada, thread).join("\n")).toContain("Ben left the conversation.");

  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.later(seconds(6));
  await desk.as(mel).run("/ticket remove", { member: ben.id }, { in: thread });
  await desk.later(seconds(6));
  const { db } = desk.app().app;
  const facts = await db
    .selectFrom("fact")
    .select(["kind", "data"])
    .where("kind", "like", "participant-%")
    .orderBy("sequence")
    .execute();
  expect(facts.map(({ kind, data }) => `${kind} ${data?.includes("discord") ? "by hand" : "here"}`)).toEqual([
    "participant-added by hand",
    "participant-removed by hand",
    "participant-added here",
    "participant-removed here",
  ]);
});

describe("removed: after the close", () => {
  const removed = deskFile.replace('prefix: "!"', 'prefix: "!"\nmember-after-close: removed');

  test("who asked and who was brought in are out of the thread, read the end by DM, and are let in when it is opened again", async () => {
    await using desk = await openDesk({ file: removed });
    const { ada, ben, mel } = desk;
    const thread = await openByPanel(desk);
    await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
    await desk.settled();
    await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
    await desk.settled();
    const channel = () => desk.threads(desk.getHelp.id)[0];
    expect(channel()).toMatchObject({ archived: true, locked: true });
    expect(desk.as(ada).canSee(thread)).toBe(false);
    expect(desk.as(ben).canSee(thread)).toBe(false);
    const end = last(desk, ada, desk.dm(ada));
    expect(end.text).toContain("Ticket #1 is closed");
    expect(end.text).toContain("Solved");
    expect(end.text).toContain("for the team alone");
    await desk.stop();
    await desk.start();
    await desk.as(ada).press(end.id, "Reopen");
    await desk.settled();
    await desk.later(seconds(5));
    expect(await statuses(desk)).toEqual(["waiting-staff"]);
    expect(channel()).toMatchObject({ archived: false, locked: false });
    const back = last(desk, ada, desk.dm(ada)).text;
    expect(back).toContain("Ticket #1 is open again");
    expect(back).toContain(`<#${thread}>`);
    expect(desk.as(ada).canSee(thread)).toBe(true);
    expect(desk.as(ben).canSee(thread)).toBe(true);
    desk.as(ada).leaveThread(thread);
    await desk.settled();
    expect(await statuses(desk)).toEqual(["closed"]);
  });

  test("so they are in a channel of its own", async () => {
    await using desk = await openDeskWith(
      `${fileWithRoom("private-channel", PLACES.category)}\nmember-after-close: removed\n`,
    );
    const { ada, mel } = desk;
    const { team } = await openRoom(desk, "private-channel");
    await desk.as(mel).run("/ticket close", {}, { in: team });
    await desk.settled();
    expect(desk.as(ada).canSee(team)).toBe(false);
    expect(desk.as(mel).canSee(team)).toBe(true);
    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
    await desk.settled();
    expect(desk.as(ada).canSee(team)).toBe(true);
    desk.as(ada).write(team, "Thank you");
  });

  test("who was put out comes back though the topic says otherwise by then, and the ticket stays open", async () => {
    await using desk = await openDesk({ file: removed });
    const { ada, ben, mel } = desk;
    const thread = await openByPanel(desk);
    await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
    await desk.settled();
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    await desk.settled();
    await applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile, mode: "change" });
    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
    await desk.settled();
    expect([ada, ben].map((who) => desk.as(who).canSee(thread))).toEqual([true, true]);
    await desk.stop();
    await desk.start();
    await desk.later(hours(2));
    expect(await statuses(desk)).not.toContain("closed");
  });
});

test("of somebody who has more open tickets than are closed at once all are closed", async () => {
  await using desk = await openDesk();
  const { ada, guild } = desk;
  await openByPanel(desk);
  const { db } = desk.app().app;
  const one = await db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
  const others = Array.from({ length: 60 }, (_, n) => ({
    ...one,
    id: `${one.id.slice(0, -3)}${200 + n}`,
    number: 100 + n,
  }));
  await db.insertInto("ticket").values(others).execute();
  desk.as(desk.owner).kick(guild.id, ada.id);
  await desk.settled();
  expect(new Set(await statuses(desk))).toEqual(new Set(["closed"]));
});

import { expect, test } from "vitest";
import { personOf } from "../../src/features/people/index.ts";
import { changeTicket, getTicket, saveDecision } from "../../src/features/tickets/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Mentions that make a sound, in the order in which they were said. */
const pings = (desk: Desk, user: { readonly id: string }, channelId: string) =>
  desk
    .reads(user, channelId)
    .flatMap(({ mentions }) => mentions.map(({ id }) => id))
    .filter((id) => id !== desk.ada.id);

/** Mel looks after the only ticket, however that came about. */
async function giveTo(desk: Desk, user: { readonly id: string }): Promise<void> {
  const { app } = desk.app();
  await app.write(async (tx) => {
    const { id } = await tx.selectFrom("ticket").select("id").executeTakeFirstOrThrow();
    const person = await personOf(tx, app, user.id);
    await saveDecision(tx, changeTicket(await getTicket(tx, id), { assignee: person }, person, app.clock.now()));
  });
}

test("nobody is pinged by a member's words until somebody looks after the ticket; then they are, once in two minutes", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).write(dm, "Still grey");
  await desk.settled();
  expect(pings(desk, mel, thread)).toEqual([]);

  await giveTo(desk, mel);
  await desk.as(kim).run("/ticket follow", {}, { in: thread });
  desk.as(ada).write(dm, "One");
  desk.as(ada).write(dm, "Two");
  await desk.settled();
  expect(texts(desk, mel, thread)).toContain(`**Ada**\nOne\n-# <@${mel.id}> <@${kim.id}>`);
  expect(texts(desk, mel, thread)).toContain("**Ada**\nTwo");
  expect(pings(desk, mel, thread).sort()).toEqual([mel.id, kim.id].sort());
  await desk.stop();
  await desk.start();
  desk.as(ada).write(dm, "Three");
  await desk.settled();
  expect(pings(desk, mel, thread)).toHaveLength(2);
  // An edit makes no sound, whatever it says.
  await desk.as(kim).run("/ticket unfollow", {}, { in: thread });
  await desk.later(3 * MINUTE);
  const four = desk.as(ada).write(dm, "Four");
  await desk.settled();
  expect(pings(desk, mel, thread)).toHaveLength(3);
  desk.as(ada).edit(four.id, "Four, changed");
  await desk.settled();
  expect(last(desk, mel, thread).text).toBe("**Ada**\nFour, changed\n-# Edited. Before: Four");
});

test("a digest gathers what was written; quiet hours hold pings back and tell them afterwards, once", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket follow", {}, { in: thread });
  await desk.as(kim).run("/ticket follow", {}, { in: thread });
  await desk.as(mel).run("/notify", { way: "digest" }, { in: thread });
  const hour = (offset: number) => new Date(desk.box.clock.now() + offset).toISOString().slice(11, 16);
  await desk.as(kim).run("/notify", { "quiet-from": hour(-HOUR), "quiet-to": hour(5 * HOUR) }, { in: thread });
  await desk.settled();
  expect(last(desk, kim, thread).text).toContain("Nothing reaches you from");
  desk.as(ada).write(dm, "One");
  desk.as(ada).write(dm, "Two");
  await desk.settled();
  expect(pings(desk, mel, thread)).toEqual([]);

  await desk.later(61 * MINUTE);
  const mels = desk.dm(mel);
  expect(last(desk, mel, mels).text).toContain("News in Harbour Games");
  expect(last(desk, mel, mels).text).toContain(`<#${thread}> · #1: 2 new messages`);
  const kims = desk.dm(kim);
  expect(texts(desk, kim, kims)).toEqual([]);
  await desk.stop();
  await desk.start();
  await desk.later(4 * HOUR);
  expect(texts(desk, kim, kims)).toHaveLength(1);
  expect(texts(desk, mel, mels)).toHaveLength(1);

  await desk.as(mel).run("/notify", { way: "off" }, { in: thread });
  desk.as(ada).write(dm, "Three");
  await desk.later(2 * HOUR);
  expect(texts(desk, mel, mels)).toHaveLength(1);
});

test("while the part is off no digest comes; what was written meanwhile is told within the hour after it is on again", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket follow", {}, { in: thread });
  await desk.as(mel).run("/notify", { way: "digest" }, { in: thread });
  desk.as(ada).write(dm, "One");
  await desk.settled();
  await desk.as(owner).run("/setup remove", { part: "notices" }, { in: general.id });
  await desk.later(3 * HOUR);
  desk.as(ada).write(dm, "Two");
  await desk.later(2 * HOUR);
  const mels = desk.dm(mel);
  expect(texts(desk, mel, mels)).toEqual([]);
  await desk.as(owner).run("/setup add", { part: "notices" }, { in: general.id });
  await desk.later(61 * MINUTE);
  expect(texts(desk, mel, mels)).toHaveLength(1);
  expect(last(desk, mel, mels).text).toContain("2 new messages");
});

test("a member who is silent in a shared room is mentioned once after 15 minutes, and gets one DM after 12 hours", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  desk.as(mel).write(thread, "Which browser is it?");
  await desk.later(14 * MINUTE);
  const mentioned = () => texts(desk, ada, thread).filter((one) => one.includes("answered you above"));
  expect(mentioned()).toHaveLength(0);
  desk.as(mel).write(thread, "And which version?");
  await desk.later(2 * MINUTE);
  expect(mentioned()).toEqual([`-# <@${ada.id}>, the Harbour Games team answered you above.`]);
  expect(last(desk, ada, thread).mentions.map(({ id }) => id)).toEqual([ada.id]);
  await desk.stop();
  await desk.start();
  await desk.later(13 * HOUR);
  expect(mentioned()).toHaveLength(1);
  const dm = desk.dm(ada);
  expect(texts(desk, ada, dm)).toHaveLength(1);
  expect(last(desk, ada, dm).text).toContain("There is an answer in ticket #1");
  expect(JSON.stringify(last(desk, ada, dm).components)).toContain(`/${thread}`);
  await desk.later(48 * HOUR);
  expect(texts(desk, ada, dm)).toHaveLength(1);

  // Another turn, answered in time: nothing is said of it.
  desk.as(ada).write(thread, "Firefox");
  desk.as(mel).write(thread, "Thanks");
  await desk.later(5 * MINUTE);
  desk.as(ada).write(thread, "And now?");
  await desk.later(24 * HOUR);
  expect(mentioned()).toHaveLength(1);
  expect(texts(desk, ada, dm)).toHaveLength(1);
  // A turn in which she is silent again is told of anew, though the one before was not over for long.
  desk.as(mel).write(thread, "Try it now");
  await desk.later(5 * MINUTE);
  desk.as(ada).write(thread, "Which file?");
  await desk.later(MINUTE);
  desk.as(mel).write(thread, "The one above");
  await desk.later(16 * MINUTE);
  expect(mentioned()).toHaveLength(2);
  await desk.later(12 * HOUR);
  expect(texts(desk, ada, dm)).toHaveLength(2);
});

test("a server switches notices off; by DM a silent member hears nothing", async () => {
  const file = deskFile.replace(
    'prefix: "!"',
    'prefix: "!"\nquiet: [new-ticket, member-wrote, no-answer-15-min, no-answer-12-h]',
  );
  await using desk = await openDesk({ file });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  expect(desk.reads(mel, thread)[0]?.mention_roles).toEqual([]);
  await desk.as(mel).run("/ticket follow", {}, { in: thread });
  desk.as(ada).write(dm, "One");
  const shared = await openByPanel(desk);
  desk.as(mel).write(shared, "Which browser is it?");
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.later(13 * HOUR);
  expect(pings(desk, mel, thread)).toEqual([]);
  expect(texts(desk, ada, shared).join("\n")).not.toContain("answered you above");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("There is an answer");
});

test("small lines of a few seconds are one message, once, in their order, also after a restart; they make no sound", async () => {
  await using desk = await openDesk();
  const { ben, mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.as(mel).run("/ticket remove", { member: ben.id }, { in: thread });
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  const lines = () => texts(desk, mel, thread).filter((one) => /added|removed/.test(one) && one.startsWith("-#"));
  expect(lines()).toEqual([]);
  await desk.stop();
  await desk.start();
  await desk.later(6_000);
  expect(lines()).toEqual([`-# <@${mel.id}> added Ben.\n-# <@${mel.id}> removed Ben.\n-# <@${mel.id}> added Ben.`]);
  expect(pings(desk, mel, thread)).toEqual([]);
  await desk.later(60_000);
  expect(lines()).toHaveLength(1);
});

test("a line that comes while those before it are being said is said, too", async () => {
  await using desk = await openDesk();
  const { ben, mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  const { app } = desk.app();
  const [first] = await app.db.selectFrom("pending_line").select("source").execute();
  await desk.as(mel).run("/ticket remove", { member: ben.id }, { in: thread });
  await desk.settled();
  // Another process said the first one before it could see the second.
  await app.write(async (tx) => {
    await tx
      .deleteFrom("pending_line")
      .where("source", "=", first?.source ?? "")
      .execute();
    await tx.deleteFrom("job").where("key", "like", "%:lines:%").execute();
  });
  await desk.later(6_000);
  expect(texts(desk, mel, thread).filter((one) => one.includes("removed Ben"))).toHaveLength(1);
  expect(await app.db.selectFrom("pending_line").selectAll().execute()).toEqual([]);
});

test("a digest that waits without anything that will tell it is told with the next message", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/notify", { way: "digest" }, { in: thread });
  await desk.as(mel).run("/ticket follow", {}, { in: thread });
  desk.as(ada).write(dm, "One");
  await desk.settled();
  // As it is when it was noted while those before it were being told.
  await desk.app().app.write((tx) => tx.deleteFrom("job").where("kind", "=", "notices.digest").execute());
  desk.as(ada).write(dm, "Two");
  await desk.later(61 * MINUTE);
  expect(last(desk, mel, desk.dm(mel)).text).toContain("2 new messages");
});

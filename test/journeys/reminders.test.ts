import { expect, test } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};
const card = (desk: Desk, thread: string) =>
  desk.reads(desk.mel, thread).find(({ text }) => text.includes("#1 ·"))?.text ?? "";
const rested = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select("snoozed_until").executeTakeFirstOrThrow()).snoozed_until;

test("a reminder reaches whoever asked for it, in private, once, over a restart and after downtime", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/remind me", { when: "2h", words: "Ask the *billing* team" }, { in: thread });
  expect(last(desk, mel, thread).text).toMatch(/You get a DM <t:\d+:R>/);
  await desk.later(hours(2) - seconds(1));
  expect(texts(desk, mel, desk.dm(mel)).join("\n")).not.toContain("billing");
  await restart(desk);
  await desk.later(seconds(1));
  const told = last(desk, mel, desk.dm(mel));
  expect(told.text).toContain("Reminder: ticket #1");
  expect(told.text).toContain("> Ask the \\*billing\\* team");
  expect(told.text).toContain(`<#${thread}>`);
  for (const who of [ada, kim]) expect(texts(desk, who, desk.dm(who)).join("\n")).not.toContain("billing");
  expect(texts(desk, kim, thread).join("\n")).not.toContain("billing");
  const { db } = desk.app().app;
  expect(await db.selectFrom("reminder").selectAll().execute()).toEqual([]);

  desk.as(mel).write(thread, "!remind tomorrow 9:00 Look again");
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(days(3));
  await desk.start();
  await desk.settled();
  await restart(desk);
  await desk.settled();
  expect(texts(desk, mel, desk.dm(mel)).filter((text) => text.includes("Look again"))).toHaveLength(1);
});

test("the list shows one's own and calls one off; members can't ask for any", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/remind me", { when: "2h", words: "First" }, { in: thread });
  await desk.as(mel).run("/remind me", { when: "1h", words: "Second" }, { in: thread });
  await desk.as(mel).run("/remind me", { when: "91d", words: "Never" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("at most 90 days from now");
  await desk.as(kim).run("/remind list", {}, { in: thread });
  expect(last(desk, kim, thread).text).toContain("no reminders");
  await desk.as(mel).run("/remind list", {}, { in: thread });
  const list = last(desk, mel, thread);
  expect(list.text.indexOf("Second")).toBeLessThan(list.text.indexOf("First"));
  await restart(desk);
  await desk.as(mel).choose(list.id, "Call one off", ["#1 Second"]);
  expect(last(desk, mel, thread).text).not.toContain("Second");
  await desk.later(hours(3));
  const read = texts(desk, mel, desk.dm(mel)).join("\n");
  expect(read).toContain("First");
  expect(read).not.toContain("Second");
  const shared = await openByPanel(desk);
  await desk.as(ada).run("/remind me", { when: "1h" }, { in: shared });
  expect(last(desk, ada, shared).text).not.toContain("You get a DM");
});

test("whose DM takes no message reads in the team's room that one waits, without its words", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const { thread } = await openByDm(desk);
  const shared = await openByPanel(desk, desk.ben);
  desk.as(mel).closeDms();
  await desk.as(mel).run("/remind me", { when: "1h", words: "Secret one" }, { in: thread });
  await desk.as(mel).run("/remind me", { when: "2h", words: "Secret two" }, { in: shared });
  await desk.later(hours(3));
  const here = texts(desk, kim, thread).join("\n");
  expect(here).toContain(`<@${mel.id}>, a reminder about this ticket waits for you`);
  expect(here).not.toContain("Secret");
  const aside = desk.threads(desk.getHelp.id).filter(({ id }) => id !== shared);
  expect(aside.flatMap(({ id }) => texts(desk, kim, id)).join("\n")).toContain("a reminder about this ticket waits");
  expect(texts(desk, desk.ben, shared).join("\n")).not.toContain("reminder");
  expect(texts(desk, ada, desk.dm(ada)).join("\n")).not.toContain("reminder");
  desk.as(mel).openDms();
  desk.as(mel).write(desk.dm(mel), "Hello");
  await desk.settled();
  expect(texts(desk, mel, desk.dm(mel)).join("\n")).toContain("Secret one");
});

test("whoever is of the team no longer is reminded of nothing, and no mention lets them in again", async () => {
  await using desk = await openDesk();
  const { guild, mel, kim, owner, supportRole } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket note", { text: "She was rude before" }, { in: thread });
  for (const who of [mel, kim]) await desk.as(who).run("/remind me", { when: "2h", words: "Ask" }, { in: thread });
  await desk.settled();
  const aside = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  desk.as(owner).takeRole(guild.id, mel.id, supportRole.id);
  desk.as(mel).closeDms();
  await desk.later(minutes(1));
  const inside = () => (desk.box.world.channel(aside).thread_members ?? []).map(({ user_id }) => user_id);
  expect(inside()).not.toContain(mel.id);
  await desk.later(hours(2));
  expect(inside()).not.toContain(mel.id);
  expect(texts(desk, kim, aside).join("\n")).not.toContain(`<@${mel.id}>`);
  expect(texts(desk, kim, desk.dm(kim)).join("\n")).toContain("Reminder: ticket #1");
  expect(await desk.app().app.db.selectFrom("reminder").selectAll().execute()).toEqual([]);
});

test("a ticket that rests is awake at its time, and whoever put it aside is told; over a restart", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/snooze", { until: "tomorrow 9:00" }, { in: thread });
  await desk.settled();
  expect(card(desk, thread)).toMatch(/rests|until/);
  await desk.as(mel).run("/ticket info", { number: 1 }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Rests until");
  await desk.as(ada).run("/ticket info", {}, { in: dm });
  await desk.settled();
  expect(last(desk, ada, dm).text).not.toContain("Rests");
  await restart(desk);
  await desk.later(days(2));
  expect(await rested(desk)).toBeNull();
  expect(texts(desk, mel, desk.dm(mel)).filter((text) => text.includes("Ticket #1 no longer rests"))).toHaveLength(1);
});

test("a word of the member wakes it before, and nobody is told again; so do off and a close", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/snooze", { until: "2h" }, { in: thread });
  await desk.settled();
  desk.as(ada).write(dm, "One more thing");
  await desk.settled();
  expect(await rested(desk)).toBeNull();
  desk.as(mel).write(thread, "!snooze 90 min");
  await desk.settled();
  expect(await rested(desk)).not.toBeNull();
  await desk.as(mel).run("/snooze", { until: "off" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("no longer rests");
  await desk.as(mel).run("/snooze", { until: "off" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("does not rest");
  await desk.as(mel).run("/snooze", { until: "soon" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Say when in minutes");
  await desk.as(mel).run("/snooze", { until: "30" }, { in: thread });
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(days(1) + minutes(1));
  expect(texts(desk, mel, desk.dm(mel)).join("\n")).not.toContain("no longer rests");
});

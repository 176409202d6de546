import { expect, test } from "vitest";
import { days, hours, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, more, openByDm, openByPanel, texts } from "../support/scenes.ts";

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};
const card = (desk: Desk, thread: string) =>
  desk.reads(desk.mel, thread).find(({ text }) => /#\d+ ·/.test(text))?.text ?? "";
const ticket = (desk: Desk) =>
  desk.app().app.db.selectFrom("ticket").selectAll().where("number", "=", 1).executeTakeFirstOrThrow();

test("on hold a word of the member wakes nothing and pings nobody; they read until when, once; at its time both sides do", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/suspend on", { until: "2d", reason: "The *studio* looks at it" }, { in: thread });
  await desk.settled();
  expect(last(desk, ada, dm).text).toMatch(/put ticket #1 on hold until <t:\d+:f>/);
  expect(last(desk, ada, dm).text).toContain("Why: The \\*studio\\* looks at it");
  expect(texts(desk, mel, thread).join("\n")).toContain("put this on hold until");
  expect(card(desk, thread)).toContain("on hold, goes on");

  await restart(desk);
  desk.as(ada).write(dm, "Any news?");
  await desk.settled();
  desk.as(ada).write(dm, "Hello?");
  await desk.settled();
  const said = texts(desk, mel, thread).join("\n");
  expect(said).toContain("Any news?");
  expect(said).toContain("Hello?");
  const relayed = desk.reads(mel, thread).filter(({ text }) => /Any news|Hello/.test(text));
  expect(relayed.flatMap(({ mentions }) => mentions ?? [])).toEqual([]);
  expect(texts(desk, ada, dm).filter((text) => text.includes("Kept with ticket #1"))).toHaveLength(1);
  expect((await ticket(desk)).held_at).not.toBeNull();
  await desk.as(ada).run("/ticket info", {}, { in: dm });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("On hold until");
  await desk.as(mel).run("/ticket next", {}, { in: thread });
  expect(last(desk, mel, thread).text).not.toContain("#1");

  await desk.stop();
  desk.box.clock.advance(days(3));
  await desk.start();
  await desk.settled();
  expect(texts(desk, ada, dm).filter((text) => text.includes("is on hold no longer"))).toHaveLength(1);
  expect(texts(desk, mel, thread).filter((text) => text.includes("on hold no longer"))).toHaveLength(1);
  expect(await ticket(desk)).toMatchObject({ held_at: null, snoozed_until: null });
  expect(card(desk, thread)).not.toContain("on hold");
});

test("typed with a time and a reason, put off, ended by the team, and over with a close; what is wrong is said", async () => {
  await using desk = await openDesk();
  const { ada, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "!suspend tomorrow 9:00 Waits for the patch");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Why: Waits for the patch");
  const first = (await ticket(desk)).snoozed_until ?? 0;
  await desk.as(mel).run("/suspend on", {}, { in: thread });
  expect(Number((await ticket(desk)).snoozed_until)).toBeGreaterThan(Number(first) + days(80));
  await desk.as(mel).run("/snooze", { until: "2h" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("is on hold");
  await desk.as(mel).run("/suspend on", { until: "91d" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("90 days at most");
  await desk.as(mel).run("/suspend on", { until: "soon" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Say until when");
  desk.as(mel).write(thread, "!unsuspend");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("goes on with it");
  await desk.as(mel).run("/suspend off", {}, { in: thread });
  expect(last(desk, mel, thread).text).toContain("is not on hold");

  await desk.as(mel).run("/suspend on", { until: "2h" }, { in: thread });
  await desk.as(mel).run("/ticket close", { reason: "Done" }, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/suspend on", { until: "2h", number: 1 }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("closed");
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
  await desk.later(hours(3));
  expect(await ticket(desk)).toMatchObject({ held_at: null, snoozed_until: null });
  expect(texts(desk, ada, dm).filter((text) => text.includes("goes on with it"))).toHaveLength(1);
});

test("in a private thread one line says it to both; members can't do it; a trainee gives no reason", async () => {
  await using desk = await openDesk({ file: `trainees: [Support]\n${deskFile}` });
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  await desk.as(ada).run("/suspend on", { until: "2h" }, { in: thread });
  expect((await ticket(desk)).held_at).toBeNull();
  await desk.as(mel).run("/suspend on", { until: "2h", reason: "Because" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Put it on hold without one");
  await desk.as(mel).run("/suspend on", { until: "2h" }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, thread).filter((text) => text.includes("put this on hold"))).toHaveLength(1);
  expect(card(desk, thread)).toContain("on hold, goes on");
  desk.as(ada).write(thread, "When?");
  await desk.settled();
  expect(last(desk, ada, thread).text).toContain("Kept with ticket #1");
  await desk.later(hours(2) + seconds(1));
  expect(last(desk, ada, thread).text).toContain("on hold no longer");
});

test("a pinned ticket stands first in the lists and is next, until it is unpinned, over a restart", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, kim, general } = desk;
  await openByDm(desk);
  await desk.later(hours(1));
  const { thread } = await openByDm(desk, { by: ben, words: "Second" });
  await desk.as(kim).run("/ticket list", {}, { in: general.id });
  const order = (text: string) => [...text.matchAll(/#(\d) ·/g)].map(([, number]) => number);
  expect(order(last(desk, kim, general.id).text)).toEqual(["1", "2"]);
  await desk.as(ada).run("/pin on", { number: 2 }, { in: general.id });
  desk.as(mel).write(thread, "!pin");
  await desk.later(seconds(10));
  expect(card(desk, thread)).toContain("pinned");
  expect(texts(desk, kim, thread).join("\n")).toContain(`<@${mel.id}> pinned this`);
  await restart(desk);
  await desk.as(kim).run("/ticket list", {}, { in: general.id });
  expect(order(last(desk, kim, general.id).text)).toEqual(["2", "1"]);
  await desk.as(kim).run("/ticket next", {}, { in: general.id });
  await desk.settled();
  expect(last(desk, kim, general.id).text).toContain("#2");
  await desk.as(mel).run("/pin off", { number: 2 }, { in: general.id });
  await desk.as(kim).run("/ticket list", {}, { in: general.id });
  expect(order(last(desk, kim, general.id).text)).toEqual(["1", "2"]);
});

test("behind More a ticket is put on hold for some days and pinned, by who may sort tickets alone, over a restart", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const shown = () => desk.reads(mel, thread)[0];
  await more(desk, mel, shown(), "Put on hold");
  await restart(desk);
  await desk.as(mel).press(last(desk, mel, thread).id, "7 days");
  expect(last(desk, mel, thread).text).toContain("Ticket #1 is on hold until");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("put ticket #1 on hold until");
  const { held_at, snoozed_until } = await ticket(desk);
  expect(Math.abs(Number(snoozed_until) - Number(held_at) - days(7))).toBeLessThan(seconds(1));
  await more(desk, mel, shown(), "Go on");
  expect((await ticket(desk)).held_at).toBeNull();
  await more(desk, mel, shown(), "Pin");
  expect((await ticket(desk)).pinned_at).not.toBeNull();
  await more(desk, mel, shown(), "Unpin");
  expect((await ticket(desk)).pinned_at).toBeNull();

  await desk.as(mel).press(shown()?.id ?? "", "More");
  const old = last(desk, mel, thread);
  const source = `permissions: { sort: senior }\n${deskFile}`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  for (const line of ["Put on hold", "Pin", "Lock", "Ask a senior"]) {
    await desk
      .as(mel)
      .choose(old.id, "What do you want to do?", [line])
      .catch(() => undefined);
  }
  await desk.as(mel).press(shown()?.id ?? "", "More");
  await expect(more(desk, mel, shown(), "Lock")).rejects.toThrow("Lock");
  expect(await ticket(desk)).toMatchObject({ held_at: null, pinned_at: null, locked_at: null, level: 0 });
});

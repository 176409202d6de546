import { expect, test } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
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
  expect(texts(desk, ada, dm).filter((text) => text.includes("is no longer on hold"))).toHaveLength(1);
  expect(texts(desk, mel, thread).filter((text) => text.includes("no longer on hold"))).toHaveLength(1);
  expect(await ticket(desk)).toMatchObject({ held_at: null, snoozed_until: null });
  expect(card(desk, thread)).not.toContain("on hold");
});

test("whoever takes part and writes while it is on hold reads that themselves, once, and nobody else does", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.as(mel).run("/suspend on", { until: "2d" }, { in: thread });
  await desk.settled();
  const kept = (who: { readonly id: string }, place: string) =>
    texts(desk, who, place).filter((text) => text.includes("Kept with ticket #1"));
  for (const words of ["It happens to me too", "Since today"]) {
    desk.as(ben).write(desk.dm(ben), words);
    await desk.settled();
  }
  expect(kept(ben, desk.dm(ben))).toHaveLength(1);
  expect(kept(ada, dm)).toHaveLength(0);
  desk.as(ada).write(dm, "Any news?");
  await desk.settled();
  expect(kept(ada, dm)).toHaveLength(1);
  expect(kept(ben, desk.dm(ben))).toHaveLength(1);
});

test("whoever had it before does not read that it is on hold by now, however late their words are found", async () => {
  await using desk = await openDesk();
  const { box, ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.stop();
  desk.as(ada).write(dm, "One more thing from me");
  box.clock.advance(minutes(10));
  const read = Promise.withResolvers<void>();
  const match = { method: "GET", path: `/channels/${dm}/messages` };
  box.faults.rest({ match, do: { kind: "hold", until: read.promise } });
  await desk.start();
  await desk.as(mel).run("/ticket transfer", { member: ben.id }, { in: thread });
  await desk.as(mel).run("/suspend on", { until: "2d" }, { in: thread });
  read.resolve();
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).toContain("One more thing from me");
  expect(texts(desk, ada, dm).join("\n")).not.toContain("on hold");
});

test("typed with a time and a reason, put off, ended by the team, and over with a close; what is wrong is said", async () => {
  await using desk = await openDesk();
  const { ada, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "!suspend tomorrow 9:00 Waits for the patch");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Why: Waits for the patch");
  const first = (await ticket(desk)).snoozed_until ?? 0;
  await desk.as(mel).run("/suspend on", { until: "80d" }, { in: thread });
  expect(Number((await ticket(desk)).snoozed_until)).toBeGreaterThan(Number(first) + days(70));
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

test("without a time it is on hold until the team goes on with it, however long, and no silence closes it; over restarts", async () => {
  const file = `${deskFile}\nclosing: { silence: 2 d }\n`;
  await using desk = await openDesk({ file, config: { parts: "all" } });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/reply", { message: "We ask the studio." }, { in: thread });
  await desk.as(mel).run("/suspend on", { reason: "The studio is asked" }, { in: thread });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("put ticket #1 on hold, and you read here when it goes on");
  expect(last(desk, ada, dm).text).toContain("Why: The studio is asked");
  expect(card(desk, thread)).toMatch(/on hold(?!, goes on)/);
  await desk.as(mel).run("/ticket mine", {}, { in: thread });
  expect(last(desk, mel, thread).text).not.toContain("<t:253");
  for (let month = 0; month < 5; month++) {
    await restart(desk);
    await desk.later(days(30));
  }
  desk.as(ada).write(dm, "Any news?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("you read here when the Harbour Games team goes on with it");
  await desk.as(ada).run("/ticket info", {}, { in: dm });
  expect(last(desk, ada, dm).text).toContain("On hold until the team goes on with it");
  expect(await ticket(desk)).toMatchObject({ status: "waiting-staff" });
  await more(desk, mel, desk.reads(mel, thread)[0], "Go on");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("is no longer on hold");
  await more(desk, mel, desk.reads(mel, thread)[0], "Put on hold");
  await desk.as(mel).press(last(desk, mel, thread).id, "Without an end");
  expect(last(desk, mel, thread).text).toContain("until somebody goes on with it");
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
  expect(last(desk, ada, thread).text).toContain("no longer on hold");
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
  for (const line of ["Put on hold", "Pin", "Ask a senior"]) {
    await desk
      .as(mel)
      .choose(old.id, "What do you want to do?", [line])
      .catch(() => undefined);
  }
  await desk.as(mel).press(shown()?.id ?? "", "More");
  await expect(more(desk, mel, shown(), "Pin")).rejects.toThrow("Pin");
  expect(await ticket(desk)).toMatchObject({ held_at: null, pinned_at: null, locked_at: null, level: 0 });
});

test("a message is pinned and unpinned where it stands, by who may sort tickets alone; the member sees nothing of it; what Discord refuses is said", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).write(dm, "My number is 12");
  await desk.settled();
  const comment = desk.as(mel).write(thread, "She is right, see the log");
  await desk.settled();
  const words = desk.reads(mel, thread).find(({ text }) => text.includes("My number is 12"));
  const pins = (channelId: string) =>
    (desk.box.world.messages.get(channelId) ?? []).filter(({ pinned }) => pinned).map(({ id }) => id);
  const before = pins(thread);
  const seen = texts(desk, ada, dm);
  await desk.as(mel).useOnMessage("Pin or unpin", words?.id ?? "");
  await desk.as(mel).useOnMessage("Pin or unpin", comment.id);
  expect(last(desk, mel, thread).text).toBe("This message is pinned here.");
  expect(pins(thread).toSorted()).toEqual([...before, words?.id, comment.id].toSorted());
  await desk.settled();
  expect(texts(desk, ada, dm)).toEqual(seen);
  expect(pins(dm)).toEqual([]);
  await restart(desk);
  await desk.as(mel).useOnMessage("Pin or unpin", comment.id);
  expect(last(desk, mel, thread).text).toBe("This message is no longer pinned here.");
  const link = (channel: string, message: string) =>
    `https://discord.com/channels/${desk.guild.id}/${channel}/${message}`;
  await desk.as(mel).run("/pin message", { message: link(thread, comment.id) }, { in: general.id });
  expect(pins(thread)).toContain(comment.id);
  await desk.as(mel).run("/pin message", { message: link(thread, comment.id), unpin: true }, { in: general.id });
  expect(pins(thread)).not.toContain(comment.id);

  for (const message of ["here", link(thread, "1200000000000000009")]) {
    await desk.as(mel).run("/pin message", { message }, { in: general.id });
    expect(last(desk, mel, general.id).text).toContain("I can't find that message here");
  }
  const other = desk.as(ben).write(general.id, "Hello all");
  await desk.as(mel).run("/pin message", { message: link(general.id, other.id) }, { in: general.id });
  expect(pins(general.id)).toEqual([]);
  for (let index = pins(thread).length; index < 250; index++) {
    const { id } = desk.as(mel).write(thread, `Line ${index}`);
    const message = desk.box.world.messages.get(thread)?.find((one) => one.id === id);
    if (message) message.pinned = true;
  }
  await desk.settled();
  await desk.as(mel).useOnMessage("Pin or unpin", comment.id);
  expect(last(desk, mel, thread).text).toContain("Unpin one first");

  const shared = await openByPanel(desk, ben);
  const asked = desk.as(ben).write(shared, "Please pin this");
  await desk.settled();
  await desk.as(ben).useOnMessage("Pin or unpin", asked.id);
  expect(pins(shared)).not.toContain(asked.id);
  await desk.as(mel).useOnMessage("Pin or unpin", asked.id);
  expect(pins(shared)).toContain(asked.id);
});

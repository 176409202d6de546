import { expect, test } from "vitest";
import { hours, seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const ticketOf = (desk: Desk, number: number) =>
  desk
    .app()
    .app.db.selectFrom("ticket")
    .select(["status", "close_how", "intake_id", "number"])
    .where("number", "=", number)
    .executeTakeFirstOrThrow();

const stands = (desk: Desk, channelId: string) =>
  desk.box.world.channels.inGuild(desk.guild.id).some(({ id }) => id === channelId);

const contents = async (desk: Desk) => (await desk.app().app.db.selectFrom("content").select("id").execute()).length;

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};

test("force closes at once what asks for a reason and a countdown, from anywhere, also where the room takes no word", async () => {
  await using desk = await openDesk({ file: `${deskFile}\nclosing:\n  reason: required\n  countdown: 1 h\n` });
  const { ada, mel, owner, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/closing force", { number: 1 }, { in: general.id });
  expect((await ticketOf(desk, 1)).status).not.toBe("closed");
  const match = { method: "POST", path: new RegExp(`/channels/${thread}/messages`) };
  desk.box.faults.rest({ match, do: { kind: "refuse", code: 50_001 } });
  await desk.as(owner).run("/closing force", { number: 1, reason: "Wrong server" }, { in: general.id });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("Ticket #1 is closed");
  expect((await ticketOf(desk, 1)).status).toBe("closed");
  expect(last(desk, ada, dm).text).toContain("Wrong server");
  await desk.as(owner).run("/closing force", { number: 1 }, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("closed");
});

test("force closes a ticket whose room is gone and nobody told us yet, with delete-channel and without", async () => {
  await using desk = await openDesk();
  const { ada, ben, owner, general, box } = desk;
  const first = await openByDm(desk);
  const second = await openByDm(desk, { by: ben });
  for (const { thread } of [first, second]) box.world.channels.delete(thread);
  await desk.as(owner).run("/closing force", { number: 1, "delete-channel": true, reason: "Spam" }, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("#1");
  await desk.as(owner).run("/closing force", { number: 2 }, { in: general.id });
  await restart(desk);
  await desk.later(seconds(10));
  expect((await ticketOf(desk, 1)).status).toBe("closed");
  expect((await ticketOf(desk, 2)).status).toBe("closed");
  expect(last(desk, ada, first.dm).text).toContain("Spam");
  expect(last(desk, ben, second.dm).text).toContain("Ticket #2 is closed");
});

test.each(["dm", "private-thread"] as const)(
  "a ticket that is removed (%s) loses its room, over a restart, and is opened again in another with its history",
  async (kind) => {
    await using desk = await openDesk();
    const { ada, mel, owner, general } = desk;
    const opened = kind === "dm" ? await openByDm(desk) : { dm: "", thread: await openByPanel(desk) };
    await desk.as(mel).run("/closing remove", {}, { in: opened.thread });
    expect((await ticketOf(desk, 1)).status).not.toBe("closed");
    desk.as(owner).write(opened.thread, "!softdelete");
    await desk.settled();
    expect(stands(desk, opened.thread)).toBe(true);
    await desk.stop();
    desk.box.clock.advance(seconds(6));
    await desk.start();
    await desk.settled();
    expect(stands(desk, opened.thread)).toBe(false);
    await desk.as(owner).run("/closing remove", { number: 1 }, { in: general.id });
    expect(last(desk, owner, general.id).text).toContain("was already deleted");

    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
    await desk.settled();
    const parent = kind === "dm" ? desk.tickets.id : desk.getHelp.id;
    const again = desk.threads(parent).at(-1)?.id ?? "";
    expect(again).not.toBe(opened.thread);
    expect(texts(desk, kind === "dm" ? mel : ada, again).join("\n")).toContain("#1 ·");
    expect((await ticketOf(desk, 1)).status).toBe("waiting-staff");
  },
);

test("a room that we may not delete says so itself", async () => {
  await using desk = await openDesk();
  const { mel, owner } = desk;
  const { thread } = await openByDm(desk);
  const match = { method: "DELETE", path: new RegExp(`/channels/${thread}$`) };
  desk.box.faults.rest({ match, do: { kind: "refuse", code: 50_013 } });
  await desk.as(owner).run("/closing remove", {}, { in: thread });
  await desk.later(seconds(6));
  expect(texts(desk, mel, thread).join("\n")).toContain("I am not allowed to");
});

test("what is erased is gone with words, files and room; number and timeline stay; only its number confirms it", async () => {
  await using desk = await openDesk();
  const { ada, mel, ben, owner, general } = desk;
  const { dm, thread } = await openByDm(desk);
  const panel = await openByPanel(desk, ben);
  const before = await contents(desk);
  desk.as(ada).write(dm, "/ticket create");
  await desk.as(mel).run("/warn verbal", { words: "Secret warning" }, { in: thread });
  await desk.as(mel).run("/remind me", { when: "2h", words: "Secret reminder" }, { in: thread });
  await desk.as(mel).run("/ticket add", { member: desk.kim.id }, { in: thread });
  await desk.as(mel).run("/closing schedule", { when: "2h", reason: "Secret reason" }, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "Secret close" }, { in: thread });
  await desk.settled();
  expect(await contents(desk)).toBeGreaterThan(before);

  await desk.as(mel).run("/closing erase", { number: 1 }, { in: general.id });
  expect((await ticketOf(desk, 1)).close_how).toBe("command");
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "2" });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("That is not the number");
  expect(stands(desk, thread)).toBe(true);
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "#1" });
  await restart(desk);
  await desk.later(seconds(6));
  expect(stands(desk, thread)).toBe(false);
  expect(await ticketOf(desk, 1)).toMatchObject({ status: "closed", close_how: "erased", intake_id: null });
  // The other ticket has its intake alone; nothing of the erased one is kept.
  expect(await contents(desk)).toBe(1);
  const { db } = desk.app().app;
  const kinds = (await db.selectFrom("fact").select("kind").orderBy("sequence").execute()).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["opened", "requester-wrote", "member-warned", "closed", "erased"]));

  await desk.as(owner).run("/ticket info", { number: 1 }, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("Erased for good");
  await desk.as(owner).run("/ticket reopen", { number: 1 }, { in: general.id });
  expect((await ticketOf(desk, 1)).status).toBe("closed");
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("is erased already");
  await desk.later(hours(3));
  expect(texts(desk, mel, desk.dm(mel)).join("\n")).not.toContain("Secret reminder");
  await desk.as(ben).run("/ticket info", {}, { in: panel });
  expect(last(desk, ben, panel).text).toContain("#2 ·");
});

test("what waits for a closed DM when its ticket is erased never goes out: replies, warnings, why it was closed", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, owner, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(ada).closeDms();
  desk.as(ben).closeDms();
  desk.as(mel).write(thread, "+Secret reply");
  await desk.settled();
  await desk.as(mel).run("/warn verbal", { words: "Secret warning" }, { in: thread });
  await desk.as(mel).run("/ticket close", { reason: "Secret reason" }, { in: thread });
  await desk.settled();
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "1" });
  await desk.later(seconds(6));
  await restart(desk);
  for (const [who, where] of [
    [ada, dm],
    [ben, desk.dm(ben)],
  ] as const) {
    desk.as(who).openDms();
    desk.as(who).write(where, "Are you there?");
    await desk.settled();
    expect(texts(desk, who, where).join("\n")).toContain("Message the Harbour Games team");
    expect(texts(desk, who, where).join("\n")).not.toContain("Secret");
  }
  expect(await contents(desk)).toBe(0);
});

test("nor do the reasons that wait there: of a hold, of giving it away, of each close", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, owner, general } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).closeDms();
  desk.as(ben).closeDms();
  const run = async (path: string, options: Record<string, string | number>, where = thread) => {
    await desk.as(mel).run(path, options, { in: where });
    await desk.settled();
  };
  await run("/suspend on", { until: "2h", reason: "Secret hold" });
  await run("/suspend off", {});
  await run("/ticket close", { reason: "Secret first close" });
  await run("/ticket reopen", { number: 1 }, general.id);
  await run("/ticket transfer", { member: ben.id, reason: "Secret gift" });
  await run("/suspend on", { until: "2h", reason: "Secret second hold" });
  await run("/ticket close", { reason: "Secret close" });
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "1" });
  await desk.later(seconds(6));
  await restart(desk);
  expect((await ticketOf(desk, 1)).close_how).toBe("erased");
  for (const [who, where] of [
    [ada, dm],
    [ben, desk.dm(ben)],
  ] as const) {
    desk.as(who).openDms();
    desk.as(who).write(where, "Are you there?");
    await desk.settled();
    expect(texts(desk, who, where).join("\n")).toContain("Message the Harbour Games team");
    expect(texts(desk, who, where).join("\n")).not.toContain("Secret");
  }
  expect(await contents(desk)).toBe(0);
});

test("what a split-off ticket began with is not told to a DM that opens once that ticket is erased", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner, general } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).write(dm, "Another thing");
  await desk.settled();
  const copy = desk.reads(mel, thread).find(({ text }) => text.includes("Another thing"));
  desk.as(ada).closeDms();
  await desk.as(mel).useOnMessage("Split off a ticket", copy?.id ?? "");
  await desk.as(mel).fillIn({ along: "from-here", topic: ["Question"] });
  await desk.later(seconds(6));
  await desk.as(owner).run("/closing erase", { number: 2 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "2" });
  await desk.later(seconds(6));
  expect((await ticketOf(desk, 2)).close_how).toBe("erased");
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "I am back");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("I am back");
  const own = texts(desk, ada, dm).filter((text) => text.includes("Another thing"));
  expect(own).toEqual(["Another thing"]);
});

test("an open ticket is closed and erased in one, typed, by its number in the room itself", async () => {
  await using desk = await openDesk();
  const { ada, owner } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(owner).write(thread, "!harddelete");
  await desk.settled();
  await desk.as(owner).press(last(desk, owner, thread).id, "Open form");
  await desk.as(owner).fillIn({ number: "1" });
  await desk.later(seconds(6));
  expect(stands(desk, thread)).toBe(false);
  expect(texts(desk, ada, dm).join("\n")).toContain("Ticket #1 is closed");
  expect(await contents(desk)).toBe(0);
});

test("no table keeps words of a ticket that erasing does not know", async () => {
  await using desk = await openDesk();
  const tables = await desk.app().app.db.introspection.getTables();
  const keeps = tables.filter(({ columns }) => {
    const names = columns.map(({ name }) => name);
    return names.includes("ticket_id") && names.some((name) => /^(content|name|words|text)(_id)?$/.test(name));
  });
  expect(keeps.map(({ name }) => name).sort()).toEqual([
    "close_plan",
    "contact",
    "evidence",
    "fact",
    "former_requester",
    "held_reply",
    "message",
    "note",
    "participant",
    "problem_report",
    "reminder",
    "ticket_rating",
    "verbal_warning",
  ]);
});

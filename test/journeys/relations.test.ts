import { expect, test } from "vitest";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

type User = { readonly id: string };

const all = (desk: Desk, user: User, channelId: string) => texts(desk, user, channelId).join("\n");
const related = (desk: Desk, by: User, what: string, number: number, where: string) =>
  desk.as(by).run(`/related ${what}`, { number }, { in: where });

const factsOf = async (desk: Desk, number: number) => {
  const { db } = desk.app().app;
  const rows = db.selectFrom("fact").innerJoin("ticket", "ticket.id", "fact.ticket_id").select("fact.kind");
  const found = await rows.where("ticket.number", "=", number).orderBy("fact.sequence").execute();
  return found.map(({ kind }) => kind);
};

const two = async (desk: Desk) => {
  const first = await openByDm(desk);
  const second = await openByDm(desk, { by: desk.ben, words: "Mine is grey, too" });
  return { first, second };
};

test("what belongs together is linked both ways, on cards and in what the team asks, and unlinked", async () => {
  await using desk = await openDesk();
  const { ada, mel, guild } = desk;
  const { first, second } = await two(desk);
  await related(desk, mel, "link", 1, second.thread);
  expect(all(desk, mel, second.thread)).toContain("Ticket #2 and ticket #1 are linked.");
  await desk.later(6_000);
  const link = (number: number, thread: string) => `[#${number}](https://discord.com/channels/${guild.id}/${thread})`;
  expect(texts(desk, mel, first.thread)[0]).toContain(`linked to ${link(2, second.thread)}`);
  expect(texts(desk, mel, second.thread)[0]).toContain(`linked to ${link(1, first.thread)}`);
  expect(all(desk, mel, first.thread)).toContain(`linked this to ${link(2, second.thread)}`);
  await related(desk, mel, "link", 1, second.thread);
  expect(last(desk, mel, second.thread).text).toContain("already noted");

  // The newer one takes the place of the one before; the member reads none of it.
  await related(desk, mel, "duplicate", 1, second.thread);
  await desk.later(6_000);
  expect(texts(desk, mel, first.thread)[0]).toContain(`duplicates: ${link(2, second.thread)}`);
  expect(texts(desk, mel, first.thread)[0]).not.toContain("linked to");
  await desk.as(mel).run("/ticket info", {}, { in: second.thread });
  expect(last(desk, mel, second.thread).text).toContain(`duplicate of ${link(1, first.thread)}`);
  await desk.as(ada).run("/ticket info", {}, { in: first.dm });
  expect(last(desk, ada, first.dm).text).not.toContain("duplicate");
  await desk.as(mel).run("/related show", { number: 1 }, { in: second.thread });
  expect(last(desk, mel, second.thread).text).toContain("Question · ");
  expect(last(desk, mel, second.thread).text).toContain("opened <t:");

  await related(desk, mel, "unlink", 2, first.thread);
  await desk.later(6_000);
  expect(texts(desk, mel, second.thread)[0]).not.toContain("duplicate");
  await related(desk, mel, "unlink", 2, first.thread);
  expect(last(desk, mel, first.thread).text).toContain("are not linked");
  expect(await factsOf(desk, 1)).toEqual(expect.arrayContaining(["related", "unrelated"]));
});

test("of what is not theirs to read, the number alone is told", async () => {
  await using desk = await openDesk({ file: `permissions: { read: senior }\n${deskFile}` });
  const { owner, mel, ben } = desk;
  const { thread } = await openByDm(desk);
  await openByPanel(desk, ben);
  await desk.as(owner).run("/permission give", { level: "senior", member: mel.id, topic: "question" }, { in: thread });
  await related(desk, owner, "link", 2, thread);
  await desk.as(owner).run("/related show", {}, { in: thread });
  expect(last(desk, owner, thread).text).toMatch(/Linked to \[#2\].* · Feedback · /);
  await desk.as(mel).run("/related show", {}, { in: thread });
  expect(last(desk, mel, thread).text).toMatch(/#1 has to do with\nlinked to #2$/i);
  expect(last(desk, mel, thread).text).not.toMatch(/Feedback|opened/);
});

test("to merge a ticket away, and to take it out again, asks what closing it asks", async () => {
  await using desk = await openDesk({ file: `permissions: { close: senior }\n${deskFile}` });
  const { owner, mel, ben } = desk;
  const { first, second } = await two(desk);
  await related(desk, mel, "merge", 1, second.thread);
  expect(last(desk, mel, second.thread).text).toContain("the permission “Close");
  expect(all(desk, ben, second.dm)).not.toContain("goes on as");
  await related(desk, owner, "merge", 1, second.thread);
  await desk.settled();
  expect(all(desk, ben, second.dm)).toContain("goes on as #1");
  await related(desk, mel, "separate", 2, first.thread);
  expect(last(desk, mel, first.thread).text).toContain("the permission “Close");
  expect(all(desk, ben, second.dm)).not.toContain("open again");
});

describeOnDatabases("two tickets by DM that are merged", (database) => {
  test("are answered in one, each member in their own chat, and taken apart again", async () => {
    await using desk = await openDesk({ database });
    const { ada, ben, mel } = desk;
    const { first, second } = await two(desk);
    await related(desk, mel, "merge", 1, second.thread);
    await desk.later(6_000);
    const answer = desk.reads(mel, second.thread).find(({ text }) => text.includes("Ticket #2 goes on in ticket #1."));
    expect(all(desk, mel, second.thread)).toContain(`merged this into ticket #1. It goes on in <#${first.thread}>`);
    expect(all(desk, mel, first.thread)).toContain("into this. What its member writes from now on arrives here.");
    expect(texts(desk, mel, first.thread)[0]).toContain("took in [#2]");
    expect(all(desk, ben, second.dm)).toContain("Your ticket goes on as #1");
    expect(all(desk, ben, second.dm)).not.toContain("You were added");
    expect(all(desk, ada, first.dm)).toContain("Ben was added to ticket #1");
    expect(desk.threads(desk.tickets.id)[1]).toMatchObject({ archived: true });

    await desk.stop();
    await desk.start();
    desk.as(mel).write(first.thread, "+It is fixed for both of you");
    await desk.settled();
    for (const [user, dm] of [
      [ada, first.dm],
      [ben, second.dm],
    ] as const) {
      expect(texts(desk, user, dm).filter((one) => one.includes("fixed for both"))).toHaveLength(1);
    }
    desk.as(ben).write(second.dm, "It works again");
    await desk.settled();
    expect(all(desk, mel, first.thread)).toContain("**Ben**\nIt works again");
    expect(all(desk, mel, second.thread)).not.toContain("It works again");
    // Its number still finds it, and says where it went.
    await desk.as(mel).run("/ticket info", { number: 2 }, { in: first.thread });
    expect(last(desk, mel, first.thread).text).toContain("merged into [#1]");
    await desk.as(mel).run("/ticket reopen", { number: 2 }, { in: first.thread });
    expect(last(desk, mel, first.thread).text).toContain("was merged into another one and goes on there");

    await desk.as(mel).press(answer?.id ?? "", "Take it out again");
    await desk.later(6_000);
    expect(all(desk, ben, second.dm)).toContain("Ticket #2 is open again");
    expect(all(desk, mel, first.thread)).toContain("It goes on by itself again.");
    expect(texts(desk, mel, first.thread)[0]).not.toContain("took in");
    desk.as(ben).write(second.dm, "Only mine again");
    desk.as(mel).write(first.thread, "+Only for Ada");
    await desk.settled();
    expect(all(desk, mel, second.thread)).toContain("**Ben**\nOnly mine again");
    expect(all(desk, mel, first.thread)).not.toContain("Only mine again");
    expect(all(desk, ben, second.dm)).not.toContain("Only for Ada");
    expect(await factsOf(desk, 2)).toEqual(expect.arrayContaining(["merged", "closed", "taken-out", "reopened"]));
    expect(await factsOf(desk, 1)).toEqual(expect.arrayContaining(["took-in", "gave-back"]));
  });

  test("of two that are merged into each other at once one stays open", async () => {
    await using desk = await openDesk({ database });
    const { mel, kim } = desk;
    const { first, second } = await two(desk);
    await Promise.all([related(desk, mel, "merge", 2, first.thread), related(desk, kim, "merge", 1, second.thread)]);
    await desk.settled();
    const rows = await desk.app().app.db.selectFrom("ticket").select("status").execute();
    expect(rows.map(({ status }) => status).sort()).toEqual(["closed", "new"]);
  });
});

test("two tickets of one member become one, and a word in the place that was left is not lost", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket contact", { member: ada.id, topic: "question" }, { in: desk.tickets.id });
  await desk.as(mel).fillIn({ text: "Is your map grey, too?" });
  await desk.settled();
  const [, second = thread] = desk.threads(desk.tickets.id).map(({ id }) => id);
  expect(second).not.toBe(thread);
  await related(desk, mel, "merge", 1, second);
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Your ticket goes on as #1");
  const participants = await desk.app().app.db.selectFrom("participant").selectAll().execute();
  expect(participants).toEqual([]);
  desk.as(ada).write(dm, "Both about the map");
  await desk.settled();
  expect(all(desk, mel, thread)).toContain("Both about the map");

  desk.as(desk.owner).write(second, "+Too late here");
  await desk.settled();
  expect(all(desk, ada, dm)).not.toContain("Too late here");
  expect(all(desk, desk.owner, second)).toContain("was merged into another one");
});

test("who is put out of the room that is left reads by DM where it goes on, in a DM or in a room", async () => {
  await using desk = await openDesk({
    file: deskFile
      .replace('prefix: "!"', 'prefix: "!"\nmember-after-close: removed')
      .replace("gates:\n", "gates:\n  open-per-panel: any\n  open-per-topic: any\n"),
  });
  const { ada, mel } = desk;
  const dm = await openByDm(desk);
  const threads: string[] = [];
  for (const _ of [1, 2]) threads.push(await openByPanel(desk));
  const [second = "", third = ""] = threads;
  await related(desk, mel, "merge", 2, third);
  await desk.settled();
  expect(desk.as(ada).canSee(third)).toBe(false);
  expect(last(desk, ada, dm.dm).text).toContain("Your ticket goes on as #2");
  expect(last(desk, ada, dm.dm).text).toContain(`It goes on in <#${second}>`);
  await related(desk, mel, "merge", 1, second);
  await desk.settled();
  expect(desk.as(ada).canSee(second)).toBe(false);
  expect(last(desk, ada, dm.dm).text).toContain("Your ticket goes on as #1");
  expect(last(desk, ada, dm.dm).text).toContain("Write here as before");
});

test("into a room that all share only who reads along there comes; a report only into others", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const thread = await openByPanel(desk);
  const bens = await openByDm(desk, { by: ben });
  await related(desk, mel, "merge", 1, bens.thread);
  expect(last(desk, mel, bens.thread).text).toContain("Ben would read everything");
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await related(desk, mel, "merge", 1, bens.thread);
  await desk.settled();
  expect(all(desk, mel, bens.thread)).toContain("Ticket #2 goes on in ticket #1");
  expect(desk.as(ben).canSee(thread)).toBe(true);
  // What the team reads of it is no line in a room of the member's.
  await desk.later(6_000);
  expect(all(desk, ada, thread)).not.toContain("merged");
  // He took part before, so he does when it is taken out.
  await desk.as(mel).run("/related separate", { number: 2 }, { in: thread });
  await desk.settled();
  expect(desk.as(ben).canSee(thread)).toBe(true);
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: false });
});

test("what can't be is refused in a sentence; a number of another server, or that is not theirs, is none", async () => {
  const anonymous = deskFile.replace(
    "  billing:\n",
    '  secret:\n    name: Secret\n    room: dm\n    destination: "#tickets"\n    member: anonymous\n\n  billing:\n',
  );
  await using desk = await openDesk({ file: anonymous });
  const { ada, ben, mel, kim } = desk;
  const { first, second } = await two(desk);
  const tried = async (what: string, number: number, by: User = mel, where = first.thread) => {
    await related(desk, by, what, number, where);
    return all(desk, by, where);
  };
  expect(await tried("link", 1)).toContain("this ticket itself");
  expect(await tried("merge", 99)).toContain("There is no ticket #99 here.");
  expect(await tried("link", 2, mel, desk.tickets.id)).toContain("This is not a ticket");
  await desk.as(mel).run("/ticket close", {}, { in: second.thread });
  expect(await tried("merge", 2)).toContain("Ticket #2 is closed already.");
  await desk.as(mel).run("/related separate", { number: 2 }, { in: first.thread });
  expect(all(desk, mel, first.thread)).toContain("was not merged into another one");

  const dm = desk.dm(kim);
  desk.as(kim).write(dm, "A secret");
  await desk.settled();
  const card = last(desk, kim, dm);
  await desk.as(kim).choose(card.id, "What is it about?", ["Secret"]);
  await desk.as(kim).press(card.id, "Send");
  await desk.settled();
  expect(await tried("merge", 3)).toContain("the member is not named, so they stay apart");
  expect(all(desk, ben, second.dm)).not.toContain("goes on as");
  expect(all(desk, ada, first.dm)).not.toContain("was added");
});

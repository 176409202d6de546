import { addMember, addRole, addUser, type Box, type UserRecord } from "discord-box";
import { expect, test } from "vitest";
import { whenClosed } from "#features/tickets/index.ts";
import { hours, minutes, seconds } from "#kernel/types.ts";
import type { Community } from "../../src/demo/community.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

type User = { readonly id: string };
type Options = Readonly<Record<string, string | number | boolean>>;

const all = (desk: Desk, user: User, channelId: string) => texts(desk, user, channelId).join("\n");
const incident = (desk: Desk, what: string, options: Options, where: string, by: User = desk.mel) =>
  desk.as(by).run(`/incident ${what}`, options, { in: where });

/** What somebody was answered last that says this. */
const answer = (desk: Desk, user: User, channelId: string, says: string) =>
  desk.reads(user, channelId).findLast(({ text }) => text.includes(says));

const three = async (desk: Desk) => {
  const first = await openByDm(desk);
  const second = await openByDm(desk, { by: desk.ben, words: "Grey, too" });
  const third = await openByDm(desk, { by: desk.kim, words: "Mine as well" });
  return { first, second, third };
};

describeOnDatabases("an incident", (database) => {
  test("tells every member in their own ticket, and the team where it arrived, over a restart", async () => {
    await using desk = await openDesk({ database });
    const { ada, ben, kim, mel, owner } = desk;
    const { first, second, third } = await three(desk);
    await incident(desk, "start", {}, first.thread);
    await incident(desk, "add", { tickets: "2, 3 #1 77" }, first.thread, owner);
    const added = answer(desk, owner, first.thread, "Added: #2, #3");
    expect(added?.text).toContain("Incidents themselves: #1");
    expect(added?.text).toContain("Not here, or not yours to answer: #77");
    await desk.later(6_000);
    expect(texts(desk, mel, first.thread)[0]).toContain("incident with 2 tickets");
    expect(texts(desk, mel, second.thread)[0]).toContain("part of incident [#1]");
    expect(all(desk, mel, second.thread)).toContain("added this to incident [#1]");

    desk.as(ben).closeDms();
    await incident(desk, "update", { message: "The map server is down. We are on it." }, first.thread);
    const preview = answer(desk, mel, first.thread, "Send this to 3 members?");
    expect(all(desk, ada, first.dm)).not.toContain("We are on it");
    await desk.as(mel).press(preview?.id ?? "", "Send");
    await desk.stop();
    await desk.start();
    // What a process had begun when it ended, another takes up once that is certain.
    await desk.later(minutes(2));
    for (const [user, dm] of [
      [ada, first.dm],
      [kim, third.dm],
    ] as const) {
      const read = texts(desk, user, dm).filter((one) => one.includes("We are on it"));
      expect(read).toEqual([expect.stringContaining("**Mel** · Harbour Games team")]);
    }
    expect(all(desk, mel, third.thread)).toContain("✅ **Mel → Kim**\nThe map server is down");
    expect(all(desk, ben, second.dm)).not.toContain("We are on it");
    expect(all(desk, mel, second.thread)).toContain("can't be reached by DM");
    await incident(desk, "show", {}, third.thread);
    const shown = answer(desk, mel, third.thread, "Incident #1");
    expect(shown?.text.match(/✅ delivered/g)).toHaveLength(2);
    expect(shown?.text).toMatch(/can.t be reached by DM; .*\[#2\]/);

    desk.as(ben).openDms();
    desk.as(ben).write(second.dm, "Hello?");
    await desk.settled();
    expect(texts(desk, ben, second.dm).filter((one) => one.includes("We are on it"))).toHaveLength(1);
    // Pressed again, it is sent once.
    await desk
      .as(mel)
      .press(preview?.id ?? "", "Send")
      .catch(() => {});
    await desk.settled();
    expect(texts(desk, ada, first.dm).filter((one) => one.includes("We are on it"))).toHaveLength(1);

    await incident(desk, "close", { message: "It is back.", "close-tickets": true }, first.thread);
    await desk
      .as(mel)
      .press(answer(desk, mel, first.thread, "Close 2 tickets of the incident?")?.id ?? "", "Close 2 tickets");
    await desk.settled();
    for (const [user, dm] of [
      [ben, second.dm],
      [kim, third.dm],
    ] as const) {
      expect(last(desk, user, dm).text).toContain("is closed");
      expect(last(desk, user, dm).text).toContain("It is back.");
    }
    expect(all(desk, ada, first.dm)).not.toContain("It is back.");
    await incident(desk, "show", {}, first.thread);
    expect(answer(desk, mel, first.thread, "Over since")?.text.match(/closed with it/gi)).toHaveLength(2);
    const kinds = await desk.app().app.db.selectFrom("fact").select("kind").execute();
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["incident-started", "incident-joined", "incident-told", "incident-ended"]),
    );
    const words = await desk.app().app.db.selectFrom("incident_update").select("content_id").execute();
    expect(words).toEqual([{ content_id: null }, { content_id: null }]);
  });
});

test("of thirty members each reads it once, whenever the process dies", async () => {
  const people: UserRecord[] = [];
  await using desk = await openDesk({
    prepare: ({ guild }, { world }) => {
      for (let n = 0; n < 30; n++) {
        const user = addUser(world, { name: `Member ${n}` });
        addMember(world, guild.id, user.id, {});
        people.push(user);
      }
    },
  });
  const { ada, mel } = desk;
  const { thread } = await openByDm(desk, { by: ada });
  for (const by of people) await openByDm(desk, { by, words: "Grey" });
  await incident(desk, "start", {}, thread);
  const numbers = people.map((_, index) => index + 2).join(",");
  await incident(desk, "add", { tickets: numbers }, thread);
  people[3] && desk.as(people[3]).closeDms();
  await incident(desk, "update", { message: "We are on it" }, thread);
  const preview = () => answer(desk, mel, thread, "Send this to 31 members?")?.id ?? "";
  const file = (name: string, text: string) => ({
    name,
    bytes: new TextEncoder().encode(text),
    contentType: "text/plain",
  });
  await desk.as(mel).press(preview(), "Add files");
  await desk.as(mel).fillIn({ files: [file("wrong.txt", "no")] });
  await desk.as(mel).press(preview(), "Other files");
  await desk.as(mel).fillIn({ files: [file("fix.txt", "patch"), file("map.txt", "map")] });
  expect(answer(desk, mel, thread, "Send this to 31 members?")?.text).toContain("With: fix.txt, map.txt");
  const { db } = desk.app().app;
  expect(new Set((await db.selectFrom("kept_file").select("id").execute()).map(({ id }) => id)).size).toBe(2);
  await desk.as(mel).press(preview(), "Send");
  for (let deaths = 0; deaths < 3; deaths++) {
    await desk.stop();
    await desk.start();
  }
  await desk.later(minutes(2));
  const news = (user: User) => desk.reads(user, desk.dm(user)).filter(({ text }) => text.includes("We are on it"));
  const read = [ada, ...people].map((user) => news(user).length);
  expect(read).toEqual([1, 1, 1, 1, 0, ...Array(26).fill(1)]);
  const kept = async () => (await desk.app().app.db.selectFrom("kept_file").select("id").execute()).length;
  expect(await kept()).toBe(2);
  const closed = people[3];
  if (!closed) throw new Error("nobody is there");
  desk.as(closed).openDms();
  desk.as(closed).write(desk.dm(closed), "Hello?");
  await desk.settled();
  for (const user of [ada, ...people]) {
    const files = news(user).flatMap(({ attachments }) => attachments);
    expect(files.map(({ filename }) => filename)).toEqual(["fix.txt", "map.txt"]);
    expect(await Promise.all(files.map(async ({ url }) => (await fetch(url)).text()))).toEqual(["patch", "map"]);
  }
  expect(await kept()).toBe(0);
  expect(await desk.app().app.db.selectFrom("kept_carrier").select("kept").execute()).toEqual([]);
});

test("what fails in one ticket keeps no other waiting; it is tried again, and then said to have failed", async () => {
  const broken = new Set([2, 3]);
  const breaks = whenClosed(async (_tx, _app, ticket) => {
    if (broken.has(ticket.number)) throw new Error("nobody foresaw this");
    return ticket;
  });
  await using desk = await openDesk({ features: [{ name: "breaks", contributes: [breaks] }] });
  const { ben, kim, mel, owner } = desk;
  const { first, second, third } = await three(desk);
  const behind = await openByPanel(desk, owner);
  const shown = async () => {
    await incident(desk, "show", {}, first.thread);
    return answer(desk, mel, first.thread, "Incident #1")?.text ?? "";
  };
  await incident(desk, "start", {}, first.thread);
  await incident(desk, "add", { tickets: "2 3 4" }, first.thread);
  await incident(desk, "close", { message: "It is back.", "close-tickets": true }, first.thread);
  const preview = answer(desk, mel, first.thread, "Close 3 tickets of the incident?");
  await desk.as(mel).press(preview?.id ?? "", "Close 3 tickets");
  await desk.settled();
  expect(all(desk, owner, behind)).toContain("It is back.");
  expect(await shown()).toMatch(/on its way · .*\[#2\].*\n.*on its way · .*\[#3\].*\n.*closed with it · .*\[#4\]/i);

  broken.delete(2);
  await desk.stop();
  await desk.start();
  await desk.later(seconds(5));
  for (let n = 0; n < 10; n++) await desk.later(minutes(6));
  expect(texts(desk, ben, second.dm).filter((one) => one.includes("It is back."))).toHaveLength(1);
  expect(all(desk, kim, third.dm)).not.toContain("It is back.");
  expect(await shown()).toMatch(/closed with it · .*\[#2\].*\n.*could not be sent; answer there yourself · .*\[#3\]/i);
  const words = await desk.app().app.db.selectFrom("incident_update").select("content_id").execute();
  expect(words).toEqual([{ content_id: null }]);
});

test("no member's silence ends a ticket of an incident that goes on", async () => {
  const file = `${deskFile}\nclosing:\n  silence: 2 d\n`;
  await using desk = await openDesk({ file });
  const { mel, ben } = desk;
  const { first, second } = await three(desk);
  await incident(desk, "start", {}, first.thread);
  await incident(desk, "add", { tickets: "2" }, first.thread);
  await incident(desk, "update", { message: "We are on it" }, first.thread);
  await desk.as(mel).press(answer(desk, mel, first.thread, "Send this to 2")?.id ?? "", "Send");
  for (let day = 0; day < 6; day++) await desk.later(hours(24));
  expect(all(desk, ben, second.dm)).not.toContain("is closed");
  expect(all(desk, ben, second.dm)).not.toContain("closes <t:");
  await incident(desk, "close", {}, first.thread);
  for (let day = 0; day < 6; day++) await desk.later(hours(24));
  expect(all(desk, ben, second.dm)).toContain("is closed");
});

test("nobody adds, takes out, tells or closes tickets that are not theirs to sort, answer and close", async () => {
  const file = `permissions: { sort: senior, answer: senior, close: senior }\n${deskFile}`;
  await using desk = await openDesk({ file });
  const { owner, mel, ben, kim } = desk;
  const { thread } = await openByDm(desk);
  const foreign = await openByPanel(desk, ben);
  const { dm } = await openByDm(desk, { by: kim, words: "Grey" });
  await desk.as(owner).run("/permission give", { level: "senior", member: mel.id, topic: "question" }, { in: thread });
  await incident(desk, "start", {}, thread);
  await incident(desk, "add", { tickets: "2 3" }, thread);
  expect(answer(desk, mel, thread, "Added: #3")?.text).toContain("Not here, or not yours to answer: #2");
  await incident(desk, "add", { tickets: "2" }, thread, owner);
  await incident(desk, "remove", { tickets: "2" }, thread);
  expect(last(desk, mel, thread).text).toContain("Not here, or not yours to answer: #2");

  await incident(desk, "update", { message: "We are on it" }, thread);
  const news = answer(desk, mel, thread, "Send this to 2 members?");
  expect(news?.text).toContain("so left out: #2");
  await desk.as(mel).press(news?.id ?? "", "Send");
  await desk.settled();
  expect(all(desk, kim, dm)).toContain("We are on it");
  await incident(desk, "close", { message: "It is back.", "close-tickets": true }, thread);
  const closing = answer(desk, mel, thread, "Close 1 ticket of the incident?");
  await desk.as(mel).press(closing?.id ?? "", "Close 1 ticket");
  await desk.settled();
  expect(last(desk, kim, dm).text).toContain("is closed");
  expect(all(desk, ben, foreign)).not.toMatch(/We are on it|It is back|is closed/);
});

test("a trainee of another topic tells its members nothing", async () => {
  const file = deskFile.replace("    name: Feedback\n", "    name: Feedback\n    trainees: [Trainee]\n");
  const prepare = ({ guild, mel }: Community, { world }: Box) => {
    world.member(guild.id, mel.id).roles.push(addRole(world, guild.id, { name: "Trainee" }).id);
  };
  await using desk = await openDesk({ file, prepare });
  const { mel, ben } = desk;
  const { thread } = await openByDm(desk);
  const foreign = await openByPanel(desk, ben);
  await incident(desk, "start", {}, thread);
  await incident(desk, "add", { tickets: "2" }, thread);
  await incident(desk, "update", { message: "We are on it" }, thread);
  const news = answer(desk, mel, thread, "Send this to 1 member?");
  expect(news?.text).toContain("so left out: #2");
  await desk.as(mel).press(news?.id ?? "", "Send");
  await desk.settled();
  expect(all(desk, ben, foreign)).not.toContain("We are on it");
});

test("of its tickets that are not theirs to read, the number alone is told", async () => {
  await using desk = await openDesk({ file: `permissions: { read: senior }\n${deskFile}` });
  const { owner, mel, ben } = desk;
  const { thread } = await openByDm(desk);
  await openByPanel(desk, ben);
  await desk.as(owner).run("/permission give", { level: "senior", member: mel.id, topic: "question" }, { in: thread });
  await incident(desk, "start", {}, thread, owner);
  await incident(desk, "add", { tickets: "2" }, thread, owner);
  await incident(desk, "show", {}, thread, owner);
  expect(last(desk, owner, thread).text).toMatch(/\[#2\].* · Feedback · /);
  await incident(desk, "show", {}, thread);
  expect(last(desk, mel, thread).text).toContain("Question · ");
  expect(last(desk, mel, thread).text).toContain("#2 · not yours to read");
  expect(last(desk, mel, thread).text).not.toContain("Feedback");
});

test("what can't be is refused in a sentence; with its ticket the incident ends", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { first, second } = await three(desk);
  const shared = await openByPanel(desk, desk.owner);
  const tried = async (what: string, options: Options, where = first.thread, by: User = mel) => {
    await incident(desk, what, options, where, by);
    return all(desk, by, where);
  };
  expect(await tried("add", { tickets: "2" })).toContain("Ticket #1 is not an incident now");
  await incident(desk, "start", {}, first.thread);
  expect(await tried("start", {})).toContain("is an incident already");
  expect(await tried("add", { tickets: "two" })).toContain("Give numbers of tickets");
  await incident(desk, "add", { tickets: "2 4" }, first.thread);
  expect(await tried("start", {}, second.thread)).toContain("belongs to incident #1");
  await incident(desk, "start", { number: 3 }, first.thread);
  expect(await tried("add", { tickets: "2", number: 3 })).toContain("In another incident already: #2");
  expect(await tried("remove", { tickets: "2 3" })).toContain("Not in this incident: #3");
  // In a room that the member reads nothing of it is said but the news.
  await desk.later(6_000);
  expect(all(desk, desk.owner, shared)).not.toContain("ncident");
  await incident(desk, "update", { message: "Soon" }, first.thread);
  const preview = answer(desk, mel, first.thread, "Send this to 2 members?");
  await desk.as(mel).run("/ticket close", {}, { in: first.thread });
  await desk.as(mel).press(preview?.id ?? "", "Send");
  await desk.settled();
  expect(all(desk, mel, first.thread)).toContain("or the incident is over");
  expect(all(desk, ada, first.dm)).not.toContain("Soon");
  desk.as(ben).write(second.dm, "!incident start");
  await desk.settled();
  expect(all(desk, mel, second.thread)).not.toContain("made this an incident");
});

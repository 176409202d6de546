import { expect, test } from "vitest";
import { days, seconds } from "#kernel/types.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { manyMessages } from "../support/many-messages.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

/** The example, with more said about the topic "Question", which is talked about by DM. */
const question = (more: string) => deskFile.replace("    emoji: 💬\n", `    emoji: 💬\n${more}`);
/** And about "Feedback", which opens a private thread. */
const feedback = (more: string) => deskFile.replace("    emoji: 💡\n", `    emoji: 💡\n${more}`);

async function rows(desk: Desk) {
  const { db } = desk.app().app;
  const tickets = await db.selectFrom("ticket").selectAll().orderBy("number").execute();
  const people = new Map((await db.selectFrom("person").selectAll().execute()).map(({ id, user_id }) => [id, user_id]));
  return tickets.map(({ number, assignee_id, priority, tags, department }) => ({
    number,
    assignee: assignee_id === null ? null : people.get(assignee_id),
    priority,
    tags: JSON.parse(tags),
    department,
  }));
}

const assignees = async (desk: Desk) => (await rows(desk)).map(({ assignee }) => assignee);

/** Who was pinged in a thread by lines that give the ticket to somebody. */
const pinged = (desk: Desk, thread: string) =>
  desk
    .reads(desk.mel, thread)
    .flatMap(({ text, mentions }) => (text.includes("yours") ? mentions.map(({ id }) => id) : []));

describeOnDatabases("tickets that open at once", (database) => {
  async function openAtOnce(desk: Desk): Promise<void> {
    const members = [desk.ada, desk.ben, desk.jonas, desk.owner];
    const press = async (member: { readonly id: string }) => {
      const panel = desk.reads(member, desk.getHelp.id).find(({ ephemeral }) => !ephemeral);
      await desk.as(member).press(panel?.id ?? "", "Feedback");
    };
    for (const member of members) await press(member);
    await Promise.all(
      members.map((member) =>
        desk
          .as(member)
          .press(last(desk, member, desk.getHelp.id).id, member === desk.jonas ? "Ticket öffnen" : "Open ticket"),
      ),
    );
    await desk.settled();
  }

  test("are given to everybody in turn", async () => {
    await using desk = await openDesk({ database, file: feedback("    assign: { rule: round-robin }\n") });
    await openAtOnce(desk);
    const given = await assignees(desk);
    expect(given.toSorted()).toEqual([desk.kim.id, desk.kim.id, desk.mel.id, desk.mel.id].toSorted());
  });

  test("never give somebody more than the capacity; what is left is the whole team's", async () => {
    await using desk = await openDesk({
      database,
      file: feedback("    assign: { rule: least-loaded, capacity: 1 }\n"),
    });
    await openAtOnce(desk);
    const given = await assignees(desk);
    expect(given.filter((one) => one === null)).toHaveLength(2);
    expect(new Set(given)).toEqual(new Set([null, desk.kim.id, desk.mel.id]));
  });
});

test("whoever is given a ticket is pinged once in the staff room, and the card says whose it is", async () => {
  await using desk = await openDesk({ file: question("    assign: { rule: round-robin }\n") });
  const { thread } = await openByDm(desk);
  const [assignee] = await assignees(desk);
  expect(pinged(desk, thread)).toEqual([assignee]);
  await desk.later(seconds(10));
  expect(texts(desk, desk.mel, thread)[0]).toContain(`claimed by <@${assignee}>`);
  // The member hears nothing of it.
  expect(texts(desk, desk.ada, desk.dm(desk.ada)).join("\n")).not.toContain(assignee);
  await desk.stop();
  await desk.start();
  await desk.settled();
  expect(pinged(desk, thread)).toEqual([assignee]);
});

test("in a private thread the member of staff is told by DM, and the member reads nothing of it", async () => {
  await using desk = await openDesk({ file: feedback("    assign: { rule: least-loaded }\n") });
  const thread = await openByPanel(desk);
  const [assignee = ""] = await assignees(desk);
  const dm = texts(desk, { id: assignee ?? "" }, desk.dm({ id: assignee ?? "" }));
  expect(dm).toEqual(["Ticket #1 at Harbour Games is yours."]);
  expect(texts(desk, desk.ada, thread).join("\n")).not.toContain("yours");
});

test("a form's answer, a word and the topic say department, priority, tags and who", async () => {
  const sorted = `departments: { money: { name: Money } }
types:`;
  const rules = (desk: Desk | undefined) => `    triage:
      - when: { words: [hacked] }
        set: { priority: urgent, tags: [security], department: money${desk ? `, assignee: "${desk.kim.id}"` : ""} }
`;
  await using probe = await openDesk();
  const file = question(rules(probe)).replace("types:", sorted);
  await using desk = await openDesk({ file });
  await openByDm(desk, { words: "I was hacked." });
  await openByDm(desk, { by: desk.ben, words: "Hackedly" });
  const [first, second] = await rows(desk);
  expect(first).toMatchObject({ priority: "urgent", tags: ["security"], department: "money" });
  expect(second).toMatchObject({ priority: "normal", tags: [], department: null, assignee: null });
});

test("the answer to a question decides", async () => {
  const rule = `    triage:
      - when: { question: q1, answer: stolen }
        set: { priority: critical }
    emoji: 🔑
`;
  await using desk = await openDesk({ file: deskFile.replace("    emoji: 🔑\n", rule) });
  const panel = desk.reads(desk.ada, desk.getHelp.id)[0];
  await desk.as(desk.ada).press(panel?.id ?? "", "Account access");
  await desk.as(desk.ada).fillIn({ q1: "My account was STOLEN" });
  await desk.settled();
  expect(await rows(desk)).toMatchObject([{ priority: "critical" }]);
});

test("who is not there, off shift or without the skill is left out", async () => {
  await using desk = await openDesk({ file: question("    assign: { rule: skill }\n    tags: [maps]\n") });
  const { mel, kim, owner } = desk;
  await openByDm(desk);
  expect(await assignees(desk)).toEqual([null]);

  await desk.as(mel).run("/skill add", { skill: "Maps" }, { in: desk.tickets.id });
  await desk.as(owner).run("/skill add", { skill: "maps", member: kim.id }, { in: desk.tickets.id });
  await desk.as(kim).run("/shift off", {}, { in: desk.tickets.id });
  await openByDm(desk, { by: desk.ben });
  expect((await assignees(desk)).at(-1)).toBe(mel.id);

  desk.as(mel).leave(desk.guild.id);
  await desk.later(seconds(61));
  await openByDm(desk, { by: desk.owner });
  // Nor does Mel keep the one she had.
  expect(await assignees(desk)).toEqual([null, null, null]);
  await desk.as(kim).run("/skill list", {}, { in: desk.tickets.id });
  expect(last(desk, kim, desk.tickets.id).text).toContain(`<@${kim.id}> maps`);
  await desk.as(kim).run("/shift list", {}, { in: desk.tickets.id });
  expect(last(desk, kim, desk.tickets.id).text).toContain(`<@${kim.id}> not now`);
});

test("claimed by the card's button, given to another, given back; only to who answers it", async () => {
  await using desk = await openDesk();
  const { mel, kim, ben } = desk;
  const { thread } = await openByDm(desk);
  const card = desk.reads(mel, thread)[0]?.id ?? "";
  await desk.as(mel).press(card, "Claim");
  await desk.later(seconds(10));
  expect(await assignees(desk)).toEqual([mel.id]);
  await desk.later(6_000);
  expect(texts(desk, mel, thread).at(-1)).toBe(`-# <@${mel.id}> claimed this.`);
  expect(texts(desk, mel, thread)[0]).toContain(`claimed by <@${mel.id}>`);

  await desk.as(mel).run("/ticket assign", { member: kim.id }, { in: thread });
  await desk.settled();
  expect(texts(desk, mel, thread).at(-1)).toBe(`-# <@${kim.id}>, <@${mel.id}> gave you this ticket.`);
  expect(
    desk
      .reads(mel, thread)
      .at(-1)
      ?.mentions.map(({ id }) => id),
  ).toEqual([kim.id]);

  await desk.as(mel).run("/ticket assign", { member: ben.id }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("does not answer this ticket");
  await desk.as(mel).run("/ticket assign", {}, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Say who");
  await desk.as(kim).run("/ticket assign", { to: "nobody" }, { in: thread });
  await desk.settled();
  expect(await assignees(desk)).toEqual([null]);
  desk.as(kim).write(thread, "!claim");
  await desk.settled();
  expect(await assignees(desk)).toEqual([kim.id]);
});

test("tickets of somebody of the team who leaves are the whole team's again", async () => {
  await using desk = await openDesk();
  const { mel, kim } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.settled();
  desk.as(mel).leave(desk.guild.id);
  await desk.later(seconds(10));
  expect(await assignees(desk)).toEqual([null]);
  expect(texts(desk, kim, thread).at(-1)).toContain("so this is the whole team's again");
  expect(texts(desk, kim, thread)[0]).not.toContain("claimed by");
});

test("who has time off is given nothing, on days that are not theirs neither, and is again once they are back; over a restart", async () => {
  await using desk = await openDesk({ file: question("    assign: { rule: on-shift }\n") });
  const { mel, kim, ben, ada, owner, general } = desk;
  const place = { in: general.id };
  await desk.as(mel).run("/shift on", {}, place);
  await desk.as(mel).run("/shift away", { until: "friday", from: "saturday" }, place);
  expect(last(desk, mel, general.id).text).toContain("after it begins, and within a year");
  await desk.as(mel).run("/shift away", { until: "2d" }, place);
  expect(last(desk, mel, general.id).text).toContain("no new tickets until <t:");
  await desk.as(kim).run("/shift hours", { hours: "00:00-23:59", zone: "UTC", days: "some" }, place);
  expect(last(desk, kim, general.id).text).toContain("I can't read those days");
  const today = new Date(desk.box.clock.now()).getUTCDay();
  const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
  const tomorrow = names[(today + 1) % 7] ?? "";
  await desk.as(kim).run("/shift hours", { hours: "00:00-23:59", zone: "UTC", days: tomorrow }, place);
  await desk.as(kim).run("/shift list", {}, place);
  expect(last(desk, kim, general.id).text).toMatch(new RegExp(`<@${mel.id}> away until <t:`));
  await openByDm(desk, { by: ada });
  expect(await assignees(desk)).toEqual([null]);
  await desk.stop();
  await desk.start();
  await desk.later(days(1));
  await openByDm(desk, { by: ben });
  expect((await assignees(desk)).at(-1)).toBe(kim.id);
  await desk.as(mel).run("/shift away", { until: "off" }, place);
  await desk.as(kim).run("/shift off", {}, place);
  await openByDm(desk, { by: owner });
  expect((await assignees(desk)).at(-1)).toBe(mel.id);
  await desk.as(mel).run("/shift away", { until: "off" }, place);
  expect(last(desk, mel, general.id).text).toContain("You are not away");
});

test("what somebody of the team decided counts however much was written before; so does every message in its info", async () => {
  await using desk = await openDesk({ file: question("    assign: { rule: round-robin }\n") });
  const { mel, kim, general } = desk;
  const place = { in: general.id };
  for (const one of [mel, kim]) await desk.as(one).run("/shift off", {}, place);
  const { thread } = await openByDm(desk);
  expect(await assignees(desk)).toEqual([null]);
  await manyMessages(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket unclaim", {}, { in: thread });
  await desk.settled();
  await desk.as(kim).run("/shift on", {}, place);
  // Its card is said anew there.
  await desk.as(mel).run("/ticket move", { to: "private-thread" }, { in: thread });
  await desk.settled();
  await desk.later(seconds(10));
  expect(await assignees(desk)).toEqual([null]);

  const moved = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  desk.as(desk.ada).write(moved, "And one more");
  await desk.settled();
  await desk.as(mel).run("/ticket info", { number: 1 }, place);
  await desk.settled();
  expect(last(desk, mel, general.id).text).toMatch(/5,?002 messages/);
});

test("several times off of one person, and different hours on different days, hold one after the other", async () => {
  await using desk = await openDesk({ file: question("    assign: { rule: on-shift }\n") });
  const { mel, ada, ben, general } = desk;
  const place = { in: general.id };
  const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
  const today = new Date(desk.box.clock.now()).getUTCDay();
  const day = (ahead: number) => names[(today + ahead) % 7] ?? "";
  const hours = `${day(1)} 00:00-12:00 12:00-23:59, ${day(3)} 00:00-23:59`;
  await desk.as(mel).run("/shift hours", { hours, zone: "UTC" }, place);
  expect(last(desk, mel, general.id).text).toBe(`You are given new tickets at these times (UTC): ${hours}`);
  await desk.as(desk.kim).run("/shift hours", { hours: "9:00-12:00, 14:00-16:00", zone: "UTC", days: day(5) }, place);
  expect(last(desk, desk.kim, general.id).text).toContain(`tickets on ${day(5)} from 9:00-12:00, 14:00-16:00`);
  await desk.as(mel).run("/shift away", { until: "30m" }, place);
  await desk.as(mel).run("/shift away", { until: "9d", from: "2d" }, place);
  const both = last(desk, mel, general.id).text;
  expect(both.match(/no new tickets/g)).toHaveLength(2);

  await desk.later(days(1));
  await openByDm(desk, { by: ada });
  expect(await assignees(desk)).toEqual([mel.id]);
  await desk.later(days(2));
  await openByDm(desk, { by: ben });
  expect((await assignees(desk)).at(-1)).toBe(null);
  await desk.as(mel).run("/shift away", { until: "off" }, place);
  expect(last(desk, mel, general.id).text).toContain("You are back");
  await openByDm(desk, { by: desk.owner });
  expect((await assignees(desk)).at(-1)).toBe(mel.id);
  await desk.as(mel).run("/shift away", { until: "9d", from: "2d" }, place);
  await desk.as(mel).run("/shift away", { until: "off" }, place);
  expect(last(desk, mel, general.id).text).toContain("That time away is called off");
});

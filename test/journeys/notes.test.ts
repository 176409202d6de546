import { addMember, addRole, addUser } from "discord-box";
import { expect, test } from "vitest";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, more, openByDm, openByPanel, texts } from "../support/scenes.ts";

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};

/** Kim answers Feedback alone, and Mel all the others. */
const twoTeams = {
  file: deskFile.replace("  feedback:\n", "  feedback:\n    staff: [Crew]\n"),
  prepare: (community: Pick<Desk, "guild" | "kim">, { world }: Desk["box"]) => {
    const crew = addRole(world, community.guild.id, { name: "Crew" });
    world.member(community.guild.id, community.kim.id).roles = [crew.id];
  },
};

const unnamed = `types:
  unnamed:
    name: Unnamed
    room: dm
    destination: "#tickets"
    member: anonymous
`;

test("a note on a ticket and one about its member are read by the team alone, sealed, listed and removed by who wrote them", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim, owner, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/note add", { words: "Waits for the *billing* team" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Note 1 is kept on ticket #1");
  desk.as(mel).write(thread, `!noteadd <@${ada.id}> Was refunded twice already`);
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Show");
  expect(last(desk, mel, thread).text).toContain(`Note 2 about <@${ada.id}> is kept`);
  const stored = await desk.app().app.db.selectFrom("content").selectAll().execute();
  expect(JSON.stringify(stored)).not.toMatch(/billing|refunded/);

  await restart(desk);
  await desk.as(kim).run("/note list", {}, { in: thread });
  const list = last(desk, kim, thread);
  expect(list.ephemeral).toBe(true);
  expect(list.text).toContain("> Waits for the \\*billing\\* team");
  expect(list.text.indexOf("refunded")).toBeLessThan(list.text.indexOf("billing"));
  await desk.as(kim).run("/note list", { member: ada.id }, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("Was refunded twice already");
  expect(last(desk, kim, general.id).text).not.toContain("billing");
  await desk.as(kim).run("/ticket info", { number: 1 }, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("2 notes of the team");
  await desk.as(ada).run("/ticket info", {}, { in: dm });
  expect(last(desk, ada, dm).text).not.toContain("note");
  for (const [who, where] of [
    [ada, dm],
    [ada, general.id],
  ] as const) {
    await desk
      .as(who)
      .run("/note list", { member: ada.id }, { in: where })
      .catch(() => undefined);
    expect(texts(desk, who, where).join("\n")).not.toMatch(/billing|refunded/);
  }

  await desk.as(kim).run("/note remove", { note: 1 }, { in: thread });
  expect(last(desk, kim, thread).text).toContain("Only whoever wrote this note");
  await desk.as(mel).run("/note remove", { note: 1 }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("> Waits for the \\*billing\\* team");
  await desk.as(owner).run("/note remove", { note: 2 }, { in: general.id });
  await desk.as(owner).run("/note remove", { note: 2 }, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("There is no note 2");
  const { db } = desk.app().app;
  expect(await db.selectFrom("note").selectAll().execute()).toEqual([]);
  const facts = (await db.selectFrom("fact").select("kind").execute()).map(({ kind }) => kind);
  expect(facts.filter((kind) => kind.startsWith("note-"))).toEqual(["note-kept", "note-removed"]);
});

test("behind More the notes turn their pages and take another one, over restarts", async () => {
  await using desk = await openDesk();
  const { mel, ada } = desk;
  const { thread } = await openByDm(desk);
  for (const words of ["First", "Second", "Third", "Fourth"]) {
    await desk.as(mel).run("/note add", { words }, { in: thread });
  }
  const card = desk.reads(mel, thread)[0];
  await more(desk, mel, card, "Notes");
  const list = () => last(desk, mel, thread);
  expect(list().text).toContain("Page 1 of 2");
  await restart(desk);
  await desk.as(mel).press(list().id, "Older");
  expect(list().text).toContain("> First");
  await desk.as(mel).press(list().id, "Add a note");
  await restart(desk);
  await desk.as(mel).fillIn({ words: "Never answers on weekends", about: "The member, in every ticket" });
  expect(list().text).toContain(`**5** about <@${ada.id}>`);

  await desk.as(mel).run("/ticket close", { reason: "Done" }, { in: thread });
  await desk.settled();
  desk.as(ada).write(desk.dm(ada), "Something else");
  await desk.settled();
  const start = last(desk, ada, desk.dm(ada));
  await desk.as(ada).press(start.id, "New ticket");
  await desk.as(ada).choose(start.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(start.id, "Send");
  await desk.settled();
  const next = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  expect(desk.reads(mel, next)[0]?.text).toContain("1 note");
});

test("in a room that the member reads, what was typed is taken away and nothing of the note is said", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  desk.as(mel).write(thread, "!note add Be careful with this one");
  await desk.settled();
  expect(texts(desk, ada, thread).join("\n")).not.toContain("careful");
  await desk.as(mel).run("/note list", {}, { in: thread });
  expect(last(desk, mel, thread).text).toContain("> Be careful with this one");
  expect(texts(desk, ada, thread).join("\n")).not.toContain("careful");
});

test("in a room that the member reads it is taken away whomever and whatever the note is about", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const thread = await openByPanel(desk);
  await openByPanel(desk, ben);
  for (const line of [`!note add <@${ada.id}> Was warned twice`, "!note add words:Waits_for_billing number:2"]) {
    desk.as(mel).write(thread, line);
    await desk.settled();
  }
  expect(texts(desk, ada, thread).join("\n")).not.toMatch(/warned|billing/);
  await desk.as(mel).run("/note list", { member: ada.id }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("> Was warned twice");
  await desk.as(mel).run("/note list", { number: 2 }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Waits\\_for\\_billing");
});

test("who answers other topics reads no note on the ticket, and nobody of the team reads those about themselves", async () => {
  await using desk = await openDesk(twoTeams);
  const { mel, kim, owner, general } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/note add", { words: "Between us" }, { in: thread });
  await desk.as(kim).run("/note list", { number: 1 }, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("no ticket #1");
  await desk.as(kim).run("/note remove", { note: 1 }, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("There is no note 1");
  await desk.as(owner).run("/note add", { member: kim.id, words: "Learns fast" }, { in: general.id });
  await desk.as(kim).run("/note list", { member: kim.id }, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("Notes about you are for the rest of the team");
  await desk.as(kim).run("/note remove", { note: 2 }, { in: general.id });
  expect(last(desk, kim, general.id).text).toContain("There is no note 2");
  await desk.as(mel).run("/note list", { member: kim.id }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("> Learns fast");
});

test("erasing a ticket forgets its notes, and keeps those about the member", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/note add", { words: "On the ticket" }, { in: thread });
  await desk.as(mel).run("/note add", { member: ada.id, words: "On the member" }, { in: thread });
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: thread });
  await desk.as(owner).fillIn({ number: "1" });
  await desk.settled();
  const { db } = desk.app().app;
  const kept = await db.selectFrom("note").select("number").execute();
  expect(kept).toEqual([{ number: 2 }]);
  expect(await db.selectFrom("content").select("id").execute()).toHaveLength(1);
});

test("where the team may not know who asks, a ticket's notes lead to nobody", async () => {
  await using desk = await openDesk({ file: deskFile.replace("types:\n", unnamed) });
  const { ada, mel, general } = desk;
  await desk.as(mel).run("/note add", { member: ada.id, words: "Known from before" }, { in: general.id });
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "Somebody bullies me");
  await desk.settled();
  const start = last(desk, ada, dm);
  await desk.as(ada).choose(start.id, "What is it about?", ["Unnamed"]);
  await desk.as(ada).press(start.id, "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  expect(desk.reads(mel, thread)[0]?.text).not.toContain("1 note");
  await desk.as(mel).run("/note add", { words: "Sounds serious" }, { in: thread });
  await desk.as(mel).run("/note list", {}, { in: thread });
  expect(last(desk, mel, thread).text).toContain("> Sounds serious");
  expect(last(desk, mel, thread).text).not.toContain("Known from before");
  await desk.as(mel).run("/history", {}, { in: thread });
  expect(last(desk, mel, thread).text).toContain("is not known to the team");
  await desk.as(mel).run("/history", { member: ada.id }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("has asked nothing yet that you answer");
});

test("the history shows what a member asked before, with links, page by page, as far as whoever asks answers it", async () => {
  await using desk = await openDesk(twoTeams);
  const { ada, mel, kim, owner, general } = desk;
  const { thread } = await openByDm(desk);
  const feedback = await openByPanel(desk);
  await desk.as(mel).run("/ticket close", { reason: "Done" }, { in: thread });
  await desk.settled();
  const other = addUser(desk.box.world, { name: "Nils" });
  addMember(desk.box.world, desk.guild.id, other.id, {});
  await openByDm(desk, { by: other, words: "Mine" });

  await desk.as(mel).run("/history", { member: ada.id }, { in: general.id });
  expect(last(desk, mel, general.id).text).toMatch(/asked once[\s\S]*#1\*\* · Question [\s\S]*closed/);
  expect(last(desk, mel, general.id).text).toContain(`<#${thread}>`);
  expect(last(desk, mel, general.id).text).not.toMatch(/#2|#3/);
  desk.as(kim).write(general.id, `!ticket history <@${ada.id}>`);
  await desk.settled();
  await desk.as(kim).press(last(desk, kim, general.id).id, "Show");
  expect(last(desk, kim, general.id).text).toMatch(/#2\*\* · Feedback [\s\S]*open/);
  expect(last(desk, kim, general.id).text).toContain(`<#${feedback}>`);
  await desk.as(owner).run("/history", { member: ada.id }, { in: general.id });
  expect(last(desk, owner, general.id).text).toMatch(/asked 2 times[\s\S]*#2[\s\S]*#1/);
  await desk.as(ada).run("/history", { member: other.id }, { in: general.id });
  expect(last(desk, ada, general.id).text).not.toContain("#3");

  const { db } = desk.app().app;
  const row = await db.selectFrom("ticket").selectAll().where("number", "=", 1).executeTakeFirstOrThrow();
  for (let index = 0; index < 12; index += 1) {
    await db
      .insertInto("ticket")
      .values({ ...row, id: `copy-${index}`, number: 100 + index })
      .execute();
  }
  await more(desk, mel, desk.reads(mel, thread)[0], "Earlier tickets");
  expect(last(desk, mel, thread).text).toContain("Page 1 of 2");
  await restart(desk);
  await desk.as(mel).press(last(desk, mel, thread).id, "Older");
  expect(last(desk, mel, thread).text).toContain("#1**");
});

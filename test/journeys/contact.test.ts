import { addApplication } from "discord-box";
import { expect, test } from "vitest";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, PLACES } from "../support/rooms.ts";
import { last, texts } from "../support/scenes.ts";

const again = async (desk: Desk) => {
  await desk.settled();
  await desk.stop();
  await desk.start();
  await desk.settled();
};

/** What only they see of the answers in #general. */
const answer = (desk: Desk, user: { readonly id: string }) => last(desk, user, desk.general.id).text;

/** Mel's first words to Ada, about `topic`. */
async function contact(desk: Desk, topic: string, words = "We found your lost ship", more: object = {}): Promise<void> {
  await desk.as(desk.mel).run("/ticket contact", { member: desk.ada.id, topic }, { in: desk.general.id });
  await again(desk);
  await desk.as(desk.mel).fillIn({ text: words, ...more });
  await desk.settled();
}

const facts = async (desk: Desk) =>
  desk.app().app.db.selectFrom("fact").selectAll().where("kind", "=", "opened").execute();

test("staff write first by DM: the member reads the words and from whom, and answers; a restart in between", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  await contact(desk, "question");
  const dm = desk.dm(ada);
  const read = texts(desk, ada, dm);
  expect(read[0]).toBe("**Mel** · Harbour Games team\nWe found your lost ship\n-# Answer by writing here.");
  expect(read[1]).toContain("The Harbour Games team wrote to you");
  expect(read[1]).toContain("Mel opened ticket #1 with you. It is about: Question");
  expect(read).toHaveLength(2);
  expect(answer(desk, mel)).toContain("Ticket #1 with Ada is open");

  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  const card = texts(desk, mel, thread)[0];
  expect(card).toContain("opened this with the member");
  expect(card).not.toContain("new ticket");
  expect(texts(desk, mel, thread).join("\n")).toContain("✅ **Mel → Ada**\nWe found your lost ship");
  await desk.later(6_000);
  expect(texts(desk, mel, thread)[0]).toContain("Member's turn");
  desk.as(ada).write(dm, "Where is it?");
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).toContain("Where is it?");

  const { db } = desk.app().app;
  const staff = await db.selectFrom("person").select("id").where("user_id", "=", mel.id).executeTakeFirstOrThrow();
  expect(await facts(desk)).toMatchObject([{ person_id: staff.id }]);
  expect(await db.selectFrom("contact").select("content_id").execute()).toEqual([{ content_id: null }]);
  const ticket = await db.selectFrom("ticket").select(["assignee_id", "requester_id"]).executeTakeFirstOrThrow();
  expect(ticket.assignee_id).toBe(staff.id);
  expect(ticket.requester_id).not.toBe(staff.id);
});

test("a topic that is signed by the team tells no name", async () => {
  await using desk = await openDesk();
  await contact(desk, "billing");
  const read = texts(desk, desk.ada, desk.dm(desk.ada)).join("\n");
  expect(read).toContain("The team opened ticket #1 with you");
  expect(read).not.toMatch(/Mel\b/);
});

test("in a shared room the words stand in it, and the member is let in", async () => {
  await using desk = await openDesk();
  await contact(desk, "feedback");
  const thread = desk.threads(desk.getHelp.id)[0]?.id ?? "";
  const read = texts(desk, desk.ada, thread).join("\n");
  expect(read).toContain("The Harbour Games team opened this.");
  expect(read).toContain("We found your lost ship");
  expect(texts(desk, desk.ada, desk.dm(desk.ada))).toEqual([]);
});

test("the Apps menus of a member and of a message lead there; the message stands quoted", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const message = desk.as(ada).write(desk.general.id, "I lost my ship\nHelp");
  await desk.as(mel).useOnUser("Contact this member", ada.id, { in: desk.general.id });
  expect(JSON.stringify(desk.as(mel).form())).toContain("Write to Ada");
  desk.as(mel).dismissForm();
  await desk.as(mel).useOnMessage("Contact the author", message.id);
  const form = JSON.stringify(desk.as(mel).form());
  expect(form).toContain("> I lost my ship\\n> Help");
  await desk.as(mel).fillIn({ topic: ["Question"], text: "> I lost my ship\n\nIt is found" });
  await desk.settled();
  expect(texts(desk, ada, desk.dm(ada))[0]).toContain("It is found");
});

test("typed, it leads to the same form", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  desk.as(mel).write(desk.general.id, `!ticket contact <@${ada.id}> question`);
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, desk.general.id).id, "Open form");
  await desk.as(mel).fillIn({ text: "Hello Ada" });
  await desk.settled();
  expect(texts(desk, ada, desk.dm(ada))[0]).toContain("Hello Ada");
});

test("nobody of the server, a bot, oneself, a topic of others, a member as the writer: refused clearly", async () => {
  await using desk = await openDesk();
  const { ada, mel, ben, owner, general } = desk;
  const at = { in: general.id };
  await desk.as(mel).run("/ticket contact", { member: mel.id }, at);
  expect(answer(desk, mel)).toContain("You can't open a ticket with yourself");
  const bot = addApplication(desk.box.world, { name: "Other", owner_id: owner.id });
  desk.as(owner).invite(bot.id, desk.guild.id, 0n);
  await desk.as(mel).run("/ticket contact", { member: bot.bot_id }, at);
  expect(answer(desk, mel)).toContain("Bots can't be written to");
  desk.as(ben).leave(desk.guild.id);
  await desk.as(mel).run("/ticket contact", { member: ben.id }, at);
  expect(answer(desk, mel)).toContain("not in this server");
  await desk.as(mel).run("/ticket contact", { member: ada.id, topic: "nothing" }, at);
  expect(answer(desk, mel)).toContain("can't write first about that topic");
  await desk.as(ada).run("/ticket contact", { member: mel.id }, at);
  expect(answer(desk, ada)).toContain("Only the team can do this.");
  expect(desk.as(ada).form()).toBeUndefined();
  await desk.settled();
  expect(await facts(desk)).toEqual([]);
});

test("a member who leaves while it is written: nothing is opened, and the words are given back", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  await desk.as(mel).run("/ticket contact", { member: ada.id, topic: "question" }, { in: desk.general.id });
  desk.as(ada).leave(desk.guild.id);
  await desk.as(mel).fillIn({ text: "Long and careful words" });
  await desk.settled();
  expect(answer(desk, mel)).toContain("Nothing was sent");
  expect(answer(desk, mel)).toContain("Long and careful words");
  expect(await facts(desk)).toEqual([]);
});

test("gates are not asked; a blocked member is written to, and the writer knows what the block does", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  await desk.as(owner).run("/lockdown on", {}, { in: desk.general.id });
  await desk.as(owner).run("/block add", { member: ada.id }, { in: desk.general.id });
  await desk.settled();
  await desk.as(mel).run("/ticket contact", { member: ada.id, topic: "question" }, { in: desk.general.id });
  expect(JSON.stringify(desk.as(mel).form())).toContain("Ada is blocked");
  await desk.as(mel).fillIn({ text: "About your block" });
  await desk.settled();
  expect(answer(desk, mel)).toContain("what they write by DM does not reach you");
  expect(texts(desk, ada, desk.dm(ada))[0]).toContain("About your block");
});

test("closed DMs: the card that nothing was sent, and on in a private thread with the words", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  desk.as(ada).closeDms();
  await contact(desk, "question");
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  const card = desk.reads(mel, thread).find(({ text }) => text.includes("Not sent: Ada can't be reached by DM"));
  expect(card?.text).toContain("We found your lost ship");
  await desk.as(mel).press(card?.id ?? "", "Move to a private thread");
  await desk.settled();
  const shared = desk.threads(desk.getHelp.id).concat(desk.threads(desk.general.id))[0]?.id ?? "";
  expect(texts(desk, ada, shared).join("\n")).toContain("We found your lost ship");
});

test("two of the team at once open a ticket each; the form's id carries ids alone", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const open = (who: { readonly id: string }) =>
    desk.as(who).run("/ticket contact", { member: ada.id, topic: "question" }, { in: desk.general.id });
  await open(mel);
  const form = desk.as(mel).form();
  const sent = desk.as(mel).fillIn({ text: "Once" });
  await open(kim);
  await Promise.all([sent, desk.as(kim).fillIn({ text: "By Kim" })]);
  await desk.settled();
  expect(await facts(desk)).toHaveLength(2);
  expect(form?.custom_id).toMatch(/^contact\.write:\d+:\d+:\w{26}$/);
  const { db } = desk.app().app;
  expect(await db.selectFrom("contact").select("opener").execute()).toHaveLength(2);
});

test("a trainee's first words wait for somebody else of the team; the member hears nothing before", async () => {
  await using desk = await openDesk({ file: `${deskFile}\ntrainees: [Support]\n` });
  const { ada, owner, mel } = desk;
  await contact(desk, "question");
  expect(texts(desk, ada, desk.dm(ada))).toEqual([]);
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  const waits = desk.reads(mel, thread).find(({ text }) => text.includes("We found your lost ship"));
  await desk.as(owner).press(waits?.id ?? "", "Approve");
  await desk.settled();
  const read = texts(desk, ada, desk.dm(ada));
  expect(read[0]).toContain("We found your lost ship");
  expect(read[1]).toContain("Mel opened ticket #1 with you");
});

test("a room that can't be made: the member hears nothing, the writer gets the words back", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  await desk.as(mel).run("/ticket contact", { member: ada.id, topic: "question" }, { in: desk.general.id });
  desk.as(desk.owner).deleteChannel(desk.tickets.id);
  await desk.settled();
  await desk.as(mel).fillIn({ text: "Long and careful words" });
  await desk.settled();
  expect(answer(desk, mel)).toContain("Long and careful words");
  expect(texts(desk, ada, desk.dm(ada))).toEqual([]);
  expect(await desk.app().app.db.selectFrom("contact").select("content_id").execute()).toEqual([{ content_id: null }]);
});

test("while Discord has no place for the room the member hears nothing, also over a restart; then the words", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-channel", PLACES.category, ""));
  const { ada, mel, owner } = desk;
  const channels = desk.box.world.channels.inGuild(desk.guild.id);
  const category = channels.find(({ name }) => name === PLACES.category)?.id ?? "";
  const free = 50 - channels.filter(({ parent_id }) => parent_id === category).length;
  const fillers = Array.from({ length: free }, (_, n) =>
    desk.as(owner).createChannel(desk.guild.id, { name: `filler-${n}`, parent_id: category }),
  );
  await desk.as(mel).run("/ticket contact", { member: ada.id, topic: "question" }, { in: desk.general.id });
  await desk.as(mel).fillIn({ text: "We found your lost ship" });
  await again(desk);
  expect(answer(desk, mel)).toContain("waits for its place");
  expect(texts(desk, ada, desk.dm(ada))).toEqual([]);
  desk.as(owner).deleteChannel(fillers[0]?.id ?? "");
  await desk.later(61_000);
  expect(texts(desk, ada, desk.dm(ada))[0]).toContain("We found your lost ship");
});

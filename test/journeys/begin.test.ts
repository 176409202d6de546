import { addChannel, addGuild, addMember, addRole, ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { applyDesk } from "../../src/features/index.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const lighthouse = `server: Lighthouse
staff: [Keepers]
types:
  lamp: { name: Lamp, room: dm, destination: keepers-room }
  billing: { name: Billing, room: dm, destination: keepers-room }
`;

test("/ticket create in a DM: the card comes first, what is written goes onto it, Send sends both", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  await desk.as(ada).run("/ticket create", {}, { in: dm });
  await desk.settled();
  const card = last(desk, ada, dm);
  expect(card.text).toContain("Message the Harbour Games team");
  expect(card.text).toContain("Write here what you need");
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const withWords = desk.reads(ada, dm).find(({ id }) => id === card.id);
  expect(withWords?.text).toContain("> The harbour map does not load");
  expect(withWords?.text).not.toContain("Write here what you need");
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, mel, thread).slice(1)).toEqual(["**Ada**\nThe harbour map does not load"]);
  expect(texts(desk, ada, dm).filter((text) => text.includes("Ticket #1 is open"))).toHaveLength(1);
});

test("/ticket create with a topic in a DM: its questions alone make a ticket; a topic that asks nothing may be sent empty", async () => {
  await using desk = await openDesk();
  const { ada, mel, jonas } = desk;
  const dm = desk.dm(ada);
  await desk.as(ada).run("/ticket create", { topic: "Billing" }, { in: dm });
  await desk.settled();
  const card = last(desk, ada, dm);
  expect(card.text).toContain("Topic: Billing");
  await desk.as(ada).press(card.id, "Answer and send");
  await desk.as(ada).fillIn({ q1: "Charged twice" });
  await desk.settled();
  const [thread] = desk.threads(desk.tickets.id);
  expect(texts(desk, mel, thread?.id ?? "")).toHaveLength(1);
  expect(texts(desk, mel, thread?.id ?? "")[0]).toContain("Charged twice");
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is open");

  const other = desk.dm(jonas);
  await desk.as(jonas).run("/ticket create", { topic: "question" }, { in: other });
  await desk.settled();
  expect(last(desk, jonas, other).text).toContain("Schreib hier, was du brauchst");
  await desk.as(jonas).press(last(desk, jonas, other).id, "Senden");
  await desk.settled();
  expect(last(desk, jonas, other).text).toContain("Ticket #2 ist offen");
  expect(desk.threads(desk.tickets.id)).toHaveLength(2);
});

test("/ticket create beside an open ticket: what is written next is for the new one; later it is for the open one", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(ada).run("/ticket create", { topic: "billing" }, { in: dm });
  await desk.settled();
  const card = last(desk, ada, dm);
  desk.as(ada).write(dm, "I was charged twice");
  await desk.settled();
  expect(desk.reads(ada, dm).find(({ id }) => id === card.id)?.text).toContain("> I was charged twice");
  expect(texts(desk, mel, thread).join("\n")).not.toContain("charged twice");
  await desk.later(16 * 60_000);
  desk.as(ada).write(dm, "The map works now");
  await desk.settled();
  expect(last(desk, mel, thread).text).toBe("**Ada**\nThe map works now");
});

test("/ticket create beside a start that was not sent takes what was written along, to a card below", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  const before = last(desk, ada, dm);
  await desk.as(ada).run("/ticket create", { topic: "question" }, { in: dm });
  await desk.settled();
  expect(desk.reads(ada, dm).find(({ id }) => id === before.id)?.text).toContain("goes on below");
  const card = last(desk, ada, dm);
  expect(card.text).toContain("> The harbour map does not load");
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  expect(texts(desk, mel, desk.threads(desk.tickets.id)[0]?.id ?? "").slice(1)).toEqual([
    "**Ada**\nThe harbour map does not load",
  ]);
});

test("!ticket create in a DM, with two servers: a topic that only one of them has chooses the server too", async () => {
  await using desk = await openDesk();
  const { ada, owner } = desk;
  const { world } = desk.box;
  const guild = addGuild(world, { name: "Lighthouse", ownerId: owner.id });
  addRole(world, guild.id, { name: "Keepers" });
  addMember(world, guild.id, ada.id, {});
  desk.as(owner).invite(desk.application.id, guild.id, wantedPermissions());
  addChannel(world, guild.id, { name: "keepers-room", type: ChannelType.GUILD_TEXT });
  await desk.settled();
  await applyDesk(desk.app().app, { name: "other.yaml", source: lighthouse, mode: "change" });
  await desk.settled();

  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "!ticket create lamp");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Message the Lighthouse team");
  expect(last(desk, ada, dm).text).toContain("Topic: Lamp");
  desk.as(ada).write(dm, "!ticket create billing");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Which server is this for?");
  await desk.as(ada).press(last(desk, ada, dm).id, "Harbour Games");
  expect(last(desk, ada, dm).text).toContain("Write here what you need");
});

test("/ticket create in a server without a topic asks which one", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  await desk.as(ada).run("/ticket create", {}, { in: desk.general.id });
  const card = last(desk, ada, desk.general.id);
  await desk.as(ada).press(card.id, "Feedback");
  await desk.as(ada).press(last(desk, ada, desk.general.id).id, "Open ticket");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
});

test("a DM topic by command in a server: the card stands in the DM with it chosen, named or found level by level; the answer leads there", async () => {
  await using desk = await openDesk();
  const { ada, jonas, general } = desk;
  await desk.as(ada).run("/ticket create", { topic: "question" }, { in: general.id });
  await desk.settled();
  expect(last(desk, ada, general.id).text).toContain("It goes on in our chat");
  expect(last(desk, ada, desk.dm(ada)).text).toContain("Topic: Question");
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  // Asked again, it is the same card; what is written there goes onto it.
  await desk.as(ada).run("/ticket create", { topic: "question" }, { in: general.id });
  desk.as(ada).write(desk.dm(ada), "How do I log in?");
  await desk.settled();
  expect(texts(desk, ada, desk.dm(ada)).filter((text) => text.includes("Topic: Question"))).toHaveLength(1);
  await desk.as(ada).press(desk.reads(ada, desk.dm(ada))[0]?.id ?? "", "Send");
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);

  await desk.as(jonas).run("/ticket create", {}, { in: general.id });
  await desk.as(jonas).press(last(desk, jonas, general.id).id, "Question");
  await desk.settled();
  expect(last(desk, jonas, general.id).text).toContain("Es geht in unserem Chat weiter");
  expect(last(desk, jonas, desk.dm(jonas)).text).toContain("Question");

  // A closed DM: the same two ways on as from a help message.
  const { kim } = desk;
  desk.as(kim).closeDms();
  await desk.as(kim).run("/ticket create", { topic: "question" }, { in: general.id });
  await desk.settled();
  expect(last(desk, kim, general.id).text).toContain("I can't send you a DM");
  await desk.as(kim).press(last(desk, kim, general.id).id, "Use a thread");
  await desk.as(kim).press(last(desk, kim, general.id).id, "Open ticket");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)).toHaveLength(1);
});

test("a DM topic of a panel: the card stands in the DM, nothing is sent before Send, the answer leads to it in the language of whoever pressed", async () => {
  await using desk = await openDesk({ file: deskFile.replace("[account, feedback]", "[question, feedback]") });
  for (const [who, send, chat] of [
    [desk.ada, "Send", "Open our chat"],
    [desk.jonas, "Senden", "Zu unserem Chat"],
  ] as const) {
    const before = desk.threads(desk.tickets.id).length;
    const panel = desk.reads(who, desk.getHelp.id)[0]?.id ?? "";
    const dm = desk.dm(who);
    await desk.as(who).press(panel, "Question");
    await desk.settled();
    const answer = last(desk, who, desk.getHelp.id);
    expect(answer.text).not.toContain("<#");
    expect(JSON.stringify(answer.components)).toContain(`"https://discord.com/channels/@me/${dm}"`);
    expect(JSON.stringify(answer.components)).toContain(`"${chat}"`);
    // Pressed again it is the same card; a restart changes nothing.
    await desk.as(who).press(panel, "Question");
    await desk.stop();
    await desk.start();
    await desk.settled();
    expect(texts(desk, who, dm)).toHaveLength(1);
    expect(desk.threads(desk.tickets.id)).toHaveLength(before);
    desk.as(who).write(dm, "The map is grey");
    await desk.settled();
    const card = desk.reads(who, dm)[0];
    expect(card?.text).toContain("> The map is grey");
    await desk.as(who).press(card?.id ?? "", send);
    await desk.settled();
    expect(desk.threads(desk.tickets.id)).toHaveLength(before + 1);
  }
  const tickets = await desk.app().app.db.selectFrom("ticket").select("panel_id").execute();
  expect(tickets.every(({ panel_id }) => panel_id !== null)).toBe(true);
});

test("a DM topic of a panel, and the DM is closed: Try again, or a thread in place of it", async () => {
  await using desk = await openDesk({ file: deskFile.replace("[account, feedback]", "[question, feedback]") });
  const { ada, jonas, getHelp } = desk;
  const press = async (who: { readonly id: string }, label: string) => {
    await desk.as(who).press(last(desk, who, getHelp.id).id, label);
    await desk.settled();
  };
  const restart = async () => {
    await desk.stop();
    await desk.start();
    await desk.settled();
  };
  const panel = desk.reads(ada, getHelp.id)[0]?.id ?? "";
  desk.as(ada).closeDms();
  await desk.as(ada).press(panel, "Question");
  await desk.settled();
  expect(last(desk, ada, getHelp.id).text).toContain("### I can't send you a DM");
  expect(last(desk, ada, getHelp.id).text).toContain("or talk in a private thread");
  await restart();
  await press(ada, "Try again");
  expect(last(desk, ada, getHelp.id).text).toContain("### I can't send you a DM");
  await restart();
  await press(ada, "Use a thread");
  expect(desk.threads(getHelp.id)).toEqual([]);
  await press(ada, "Open ticket");
  expect(desk.threads(getHelp.id)).toMatchObject([{ name: "1 Question Ada" }]);
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  expect(desk.as(ada).canSee(desk.threads(getHelp.id)[0]?.id ?? "")).toBe(true);

  desk.as(jonas).closeDms();
  await desk.as(jonas).press(panel, "Question");
  await desk.settled();
  desk.as(jonas).openDms();
  await restart();
  await press(jonas, "Noch mal versuchen");
  expect(JSON.stringify(last(desk, jonas, getHelp.id).components)).toContain("/channels/@me/");
  expect(texts(desk, jonas, desk.dm(jonas))).toHaveLength(1);
});

test("Continue after somebody deleted the closed ticket's thread goes on in a new one, with what was written", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  desk.as(owner).deleteChannel(thread);
  await desk.settled();
  desk.as(ada).write(dm, "Oh, it broke again");
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, dm).id, "Continue #1");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("Ticket #1 is open again");
  const [anew, ...others] = desk.threads(desk.tickets.id);
  expect(others).toEqual([]);
  expect(last(desk, mel, anew?.id ?? "").text).toBe("**Ada**\nOh, it broke again");
  desk.as(mel).write(anew?.id ?? "", "+Which browser is it?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Which browser is it?");
});

test("Continue after a close says in one card that it is open again and where the words went", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
  await desk.settled();
  desk.as(ada).write(dm, "Oh, it broke again");
  await desk.settled();
  const before = texts(desk, ada, dm).length;
  const offer = last(desk, ada, dm);
  await desk.as(ada).press(offer.id, "Continue #1");
  await desk.settled();
  expect(texts(desk, ada, dm)).toHaveLength(before);
  expect(last(desk, ada, dm).id).toBe(offer.id);
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is open again");
  expect(last(desk, mel, thread).text).toBe("**Ada**\nOh, it broke again");
});

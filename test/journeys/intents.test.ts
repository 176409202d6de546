import { Intent } from "discord-box";
import { describe, expect, test } from "vitest";
import { hours, minutes } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";

const ALL = Intent.GUILD_MEMBERS | Intent.MESSAGE_CONTENT;
const without = (intent: number, setting: object, file = deskFile) =>
  openDesk({
    file,
    config: { discord: setting },
    prepare: ({ application }) => {
      application.privileged_intents = ALL & ~intent;
    },
  });

const UNREAD = "I can't read what is written here";
const explanations = (desk: Desk, thread: string) =>
  texts(desk, desk.mel, thread).filter((text) => text.includes(UNREAD));

describe("without message content", () => {
  const unread = (file?: string) => without(Intent.MESSAGE_CONTENT, { messageContent: false }, file);

  test("the card says so; what staff type stays with the team, and they read once how to answer", async () => {
    await using desk = await unread();
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk, { words: "The harbour map does not load" });
    expect(texts(desk, mel, thread).join()).toContain("The harbour map does not load");
    const card = desk.reads(mel, thread)[0]?.text;
    expect(card).toContain("I can't read messages here: what is written stays with the team.");
    expect(card).not.toContain("+text");

    const before = texts(desk, ada, dm);
    for (const words of ["+Which browser?", "Somebody should look at this"]) desk.as(mel).write(thread, words);
    await desk.settled();
    expect(texts(desk, ada, dm)).toEqual(before);
    expect(explanations(desk, thread)).toHaveLength(1);

    await desk.stop();
    await desk.start();
    desk.as(mel).write(thread, "+Hello?");
    await desk.settled();
    expect(explanations(desk, thread)).toHaveLength(1);
    expect(texts(desk, ada, dm)).toEqual(before);
  });

  test("staff answer by command, by form and from the Apps menu; mentioning the bot runs a command", async () => {
    await using desk = await unread();
    const { ada, mel, application } = desk;
    const { dm, thread } = await openByDm(desk);
    await desk.as(mel).run("/reply", { message: "By command" }, { in: thread });
    await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Reply");
    await desk.as(mel).fillIn({ text: "By form" });
    const typed = desk.as(mel).write(thread, "+By the Apps menu");
    await desk.settled();
    await desk.as(mel).useOnMessage("Send as reply", typed.id);
    await desk.as(mel).fillIn({});
    await desk.settled();
    const read = texts(desk, ada, dm).join("\n");
    for (const words of ["By command", "By form", "By the Apps menu"]) expect(read).toContain(words);
    expect(read).not.toContain("+By");
    // The first is the card's line; nobody is told that what they sent could not be read but for the one that was typed.
    expect(explanations(desk, thread)).toHaveLength(1);

    desk.as(ada).write(dm, "Members are read as ever");
    await desk.settled();
    expect(texts(desk, mel, thread).at(-1)).toContain("Members are read as ever");
    desk.as(mel).write(thread, `<@${application.bot_id}> ticket close`);
    await desk.settled();
    expect(texts(desk, ada, dm).at(-1)).toContain("closed");
  });

  test("in a chat each message that went nowhere is marked, an admin's too", async () => {
    await using desk = await unread(deskFile.replaceAll("replies: careful", "replies: chat"));
    const { ada, mel, owner } = desk;
    const { dm, thread } = await openByDm(desk);
    const before = texts(desk, ada, dm);
    const typed = [desk.as(mel).write(thread, "Which browser?"), desk.as(owner).write(thread, "And since when?")];
    await desk.settled();
    expect(texts(desk, ada, dm)).toEqual(before);
    for (const { id } of typed) expect(reactions(desk, mel, thread, id)).toEqual(["⚠️"]);
    expect(explanations(desk, thread)).toHaveLength(1);
  });

  test("what begins with a mention of the bot is read: `//` goes out of a room that both share, `+` goes to the member", async () => {
    await using desk = await unread();
    const { ada, mel, application } = desk;
    const bot = `<@${application.bot_id}>`;
    const shared = await openByPanel(desk);
    // Not the command of this name, with two slips.
    for (const words of ["// Looks like the cache", "//transcript says so"])
      desk.as(mel).write(shared, `${bot} ${words}`);
    await desk.settled();
    const read = texts(desk, ada, shared).join("\n");
    for (const words of ["Looks like the cache", "transscript", "transcript"]) expect(read).not.toContain(words);
    const { db, rooms } = desk.app().app;
    const { room_id } = await db.selectFrom("side_room").select("room_id").executeTakeFirstOrThrow();
    const kept = texts(desk, mel, (await rooms.find(db, room_id))?.channelId ?? "").join("\n");
    expect(kept).toContain("Looks like the cache");
    expect(kept).toContain("transcript says so");
    expect(kept).not.toContain(bot);

    const { dm, thread } = await openByDm(desk, { by: desk.ben });
    desk.as(mel).write(thread, `${bot} +Which browser?`);
    await desk.settled();
    const answer = texts(desk, desk.ben, dm).at(-1);
    expect(answer).toContain("Which browser?");
    expect(answer).not.toContain(bot);
    expect(texts(desk, mel, thread).join()).not.toContain("+Which");
    expect(explanations(desk, thread)).toEqual([]);
  });

  test("in a room that both share, both read as ever, and nobody is told anything", async () => {
    await using desk = await unread();
    const { ada, mel } = desk;
    const thread = await openByPanel(desk);
    desk.as(ada).write(thread, "It does not load");
    desk.as(mel).write(thread, "Which browser?");
    await desk.settled();
    expect(texts(desk, ada, thread).slice(-2)).toEqual([
      expect.stringContaining("It does not load"),
      expect.stringContaining("Which browser?"),
    ]);
    expect(explanations(desk, thread)).toEqual([]);
    const tickets = await desk.app().app.db.selectFrom("ticket").select("status").execute();
    expect(tickets).toEqual([{ status: "waiting-requester" }]);
  });
});

test("with message content nothing of this is said, and a message that lacks its plus is sent from the Apps menu", async () => {
  await using desk = await openDesk();
  const { ada, mel, ben } = desk;
  const { dm, thread } = await openByDm(desk);
  const typed = desk.as(mel).write(thread, "Which browser?");
  await desk.settled();
  expect(desk.reads(mel, thread)[0]?.text).toContain("Plain messages stay with the team.");
  await desk.as(mel).useOnMessage("Send as reply", typed.id);
  await desk.as(mel).fillIn({});
  await desk.settled();
  expect(texts(desk, ada, dm).join()).toContain("Which browser?");
  expect(explanations(desk, thread)).toEqual([]);
  const card = await desk.as(mel).useOnMessage("Send as reply", desk.reads(mel, thread)[0]?.id ?? "");
  expect(JSON.stringify(card)).toContain("nothing to send");
  // Written by the team, and not the business of others.
  await expect(desk.as(ben).useOnMessage("Send as reply", typed.id)).rejects.toThrow();
});

describe("without the members intent", () => {
  const blind = () => without(Intent.GUILD_MEMBERS, { members: false });

  test("whoever left the server is noticed within the hour, also after a restart", async () => {
    await using desk = await blind();
    const { ada, ben, mel, guild } = desk;
    const { thread } = await openByDm(desk);
    const other = await openByPanel(desk, ben);
    const archived = (id: string) => desk.box.world.channels.get(id)?.thread?.archived ?? false;
    desk.as(ada).leave(guild.id);
    await desk.later(minutes(1));
    expect(archived(thread)).toBe(false);
    await desk.later(hours(1));
    expect(archived(thread)).toBe(true);
    expect(texts(desk, mel, thread).join()).toContain("left the server");
    expect(archived(other)).toBe(false);

    await desk.stop();
    await desk.start();
    desk.as(ben).leave(guild.id);
    await desk.settled();
    await desk.later(hours(1));
    expect(archived(other)).toBe(true);
  });
});

test("an intent that is switched on or off counts from the next start on: the session is begun anew", async () => {
  await using desk = await openDesk();
  const begun = () => desk.logged.filter((line) => line.includes("a gateway session began")).length;
  await desk.stop();
  await desk.start();
  expect(begun()).toBe(1);
  await desk.stop();
  await desk.start({ discord: { members: false } });
  expect(begun()).toBe(2);
  await desk.stop();
  await desk.start({ discord: { members: false } });
  expect(begun()).toBe(2);
});

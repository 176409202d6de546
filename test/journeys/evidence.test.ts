import { createHash } from "node:crypto";
import { addChannel, addGuild, addMember, addRole, ChannelType, type SeenMessage } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { days, hours } from "#kernel/types.ts";
import { listTypes } from "../../src/features/desk/index.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, texts } from "../support/scenes.ts";

const file = (more = "", types = "") => `server: Harbour Games
staff: [Support]
gates:
  cooldown: 0 s
types:
  question: { name: Question, room: dm, destination: "#tickets" }
  cheat:
    name: Report a cheat
    leads: report
    room: dm
    destination: "#tickets"
${more}
${types}
`;
const asks = "    form:\n      - ask: What should we know?\n";
const bytes = (words: string) => new TextEncoder().encode(words);
const MEBIBYTE = 1024 * 1024;

const again = async (desk: Desk) => {
  await desk.settled();
  await desk.stop();
  await desk.start();
  await desk.settled();
};

/** The one card that only they see. */
function card(desk: Desk, user: { readonly id: string } = desk.ada): SeenMessage {
  const found = desk.reads(user, desk.general.id).filter(({ ephemeral }) => ephemeral);
  const newest = found.at(-1);
  if (!newest) throw new Error("there is no card");
  return newest;
}

/** Ben says something in #general, and Ada reports it. */
async function report(desk: Desk, draft: Parameters<ReturnType<Desk["as"]>["write"]>[1] = "Buy my cheats") {
  const message = desk.as(desk.ben).write(desk.general.id, draft);
  await desk.as(desk.ada).useOnMessage("Report this message", message.id);
  await desk.settled();
  return message;
}

const press = async (desk: Desk, label: string) => {
  await desk.as(desk.ada).press(card(desk).id, label);
  await desk.settled();
};

const threadOf = (desk: Desk) => desk.threads(desk.tickets.id).at(-1)?.id ?? "";
const rows = (desk: Desk) => desk.app().app.db.selectFrom("evidence").selectAll().execute();
const keptFiles = (desk: Desk) => desk.app().app.db.selectFrom("kept_file").select("id").execute();

test("a message is copied at once: deleted before it is sent, and with a restart between every two clicks", async () => {
  await using desk = await openDesk({ file: file(asks) });
  const { ada, ben, mel } = desk;
  const message = await report(desk, {
    content: "Buy my cheats **now**",
    files: [{ name: "price.png", bytes: bytes("a picture"), contentType: "image/png" }],
  });
  expect(card(desk).text).toContain("Report a message by Ben");
  expect(card(desk).text).toContain("A copy of the message and one file is kept");
  expect(card(desk).text).toContain("Whoever wrote the message is not told.");
  desk.as(ben).erase(message.id);
  await again(desk);
  await press(desk, "Report a cheat");
  await again(desk);
  await desk.as(ada).fillIn({ q1: "He sells them every day" });
  await desk.settled();

  const read = desk.reads(mel, threadOf(desk));
  const copy = read.find(({ text }) => text.startsWith("**Reported message** by Ben"));
  expect(copy?.text).toContain(`\`${ben.id}\``);
  expect(copy?.text).toContain(`https://discord.com/channels/${desk.guild.id}/${desk.general.id}/${message.id}`);
  expect(copy?.text).toContain("Buy my cheats **now**");
  expect(read.map(({ text }) => text).join("\n")).toContain("He sells them every day");
  const files = copy?.attachments ?? [];
  expect(files.map(({ filename }) => filename)).toEqual(["SPOILER_message.txt", "SPOILER_price.png"]);

  // What docs/evidence.md says: the files one after the other.
  const hash = createHash("sha256");
  const contents: string[] = [];
  for (const { url } of files) {
    const content = Buffer.from(await (await fetch(url)).arrayBuffer());
    contents.push(content.toString("utf8"));
    hash.update(content);
  }
  expect(copy?.text).toContain(`SHA-256 \`${hash.digest("hex")}\``);
  expect(contents[0]).toContain(`author: ${ben.id} `);
  expect(contents[0]).toMatch(/\n\nBuy my cheats \*\*now\*\*\n$/);
  expect(contents[1]).toBe("a picture");

  await desk.as(mel).run("/ticket evidence", {}, { in: threadOf(desk) });
  expect(last(desk, mel, threadOf(desk)).text).toContain("The copy is unchanged.");
  await desk.as(mel).run("/ticket info", {}, { in: threadOf(desk) });
  expect(last(desk, mel, threadOf(desk)).text).toContain("One reported message is kept with it.");
  const kept = await desk.app().app.db.selectFrom("fact").select("kind").where("kind", "=", "evidence-kept").execute();
  expect(kept).toHaveLength(1);
});

test("whoever is reported is neither told nor mentioned, and nothing of it stands in clear in the store", async () => {
  await using desk = await openDesk({ file: file() });
  const before = desk.reads(desk.ben, desk.general.id).length;
  await report(desk, `Buy my cheats <@${desk.mel.id}>`);
  await press(desk, "Report a cheat");
  await press(desk, "Send report");
  const copy = desk.box.world.messages.get(threadOf(desk))?.filter(({ content }) => content.includes("Reported"));
  expect(copy).toHaveLength(1);
  expect(copy?.[0]?.mentions).toEqual([]);
  expect(texts(desk, desk.ben, desk.dm(desk.ben))).toEqual([]);
  expect(desk.reads(desk.ben, desk.general.id)).toHaveLength(before + 1);
  const { db } = desk.app().app;
  for (const table of ["evidence", "content", "kept_file", "fact"] as const) {
    const stored = JSON.stringify(await db.selectFrom(table).selectAll().execute());
    expect(stored).not.toContain("cheats");
    expect(stored).not.toContain(Buffer.from("Buy my cheats").toString("base64").slice(0, 16));
  }
});

test("a member who asks without being named stays so", async () => {
  await using desk = await openDesk({ file: file("    member: anonymous") });
  await report(desk);
  await press(desk, "Report a cheat");
  await press(desk, "Send report");
  const read = texts(desk, desk.mel, threadOf(desk)).join("\n");
  expect(read).toContain("**Reported message** by Ben");
  expect(read).not.toContain("Ada");
  expect(read).not.toContain(desk.ada.id);
});

test("pressed by two at once, or twice: one copy, one ticket", async () => {
  await using desk = await openDesk({ file: file() });
  const message = desk.as(desk.ben).write(desk.general.id, "Buy my cheats");
  const use = () => desk.as(desk.ada).useOnMessage("Report this message", message.id);
  await Promise.all([use(), use()]);
  await desk.settled();
  expect(await rows(desk)).toHaveLength(1);
  expect(new Set((await keptFiles(desk)).map(({ id }) => id)).size).toBe(1);
  await press(desk, "Report a cheat");
  const { id } = card(desk);
  const send = () => desk.as(desk.ada).press(id, "Send report");
  await Promise.all([send(), send()]);
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
  expect(await rows(desk)).toMatchObject([{ open_key: null, ticket_id: expect.any(String) }]);
});

test("what is too large is named and not copied; the rest is", async () => {
  // A server whose boosts let people send more than every server takes.
  const boosted = { prepare: ({ guild }: Pick<Desk, "guild">) => void (guild.premium_tier = 2) };
  await using desk = await openDesk({ file: file(), ...boosted });
  await report(desk, {
    content: "Look",
    files: [
      { name: "film.mp4", bytes: new Uint8Array(10 * MEBIBYTE + 1) },
      { name: "small.txt", bytes: bytes("small") },
    ],
  });
  expect(card(desk).text).toContain("Not kept: film.mp4 is larger than 10 MB");
  await press(desk, "Report a cheat");
  await press(desk, "Send report");
  const copy = desk.reads(desk.mel, threadOf(desk)).find(({ text }) => text.includes("Reported message"));
  expect(copy?.text).toContain("Not kept: film.mp4");
  expect(copy?.attachments.map(({ filename }) => filename)).toEqual(["SPOILER_message.txt", "SPOILER_small.txt"]);
});

test("a ticket that can't be opened leaves its reporter the copy, to send again", async () => {
  await using desk = await openDesk({ file: file() });
  const message = await report(desk);
  desk.as(desk.ben).erase(message.id);
  await press(desk, "Report a cheat");
  const { id } = card(desk);
  desk.as(desk.owner).deleteChannel(desk.tickets.id);
  await desk.settled();
  for (const _ of [1, 2]) {
    await desk.as(desk.ada).press(id, "Send report");
    await desk.settled();
    expect(texts(desk, desk.ada, desk.general.id).join("\n")).toContain("The ticket was not opened");
    expect(texts(desk, desk.ada, desk.general.id).join("\n")).not.toContain("canceled or forgotten");
    expect(await rows(desk)).toMatchObject([{ ticket_id: null }]);
  }
  expect(await keptFiles(desk)).toHaveLength(1);
  await desk.later(hours(24) + 1);
  expect(await rows(desk)).toEqual([]);
  expect(await keptFiles(desk)).toEqual([]);
});

test("a copy that is not whole any more is told apart", async () => {
  await using desk = await openDesk({ file: file() });
  await report(desk);
  await press(desk, "Report a cheat");
  await press(desk, "Send report");
  await desk.app().app.db.deleteFrom("kept_file").execute();
  await desk.as(desk.mel).run("/ticket evidence", {}, { in: threadOf(desk) });
  expect(last(desk, desk.mel, threadOf(desk)).text).toContain("The copy is not what was kept");
});

test("canceled, the copy is gone at once; left alone, after a day; sent, after 180 days", async () => {
  await using desk = await openDesk({ file: file() });
  await report(desk);
  await press(desk, "Cancel");
  expect(card(desk).text).toContain("Nothing was sent, and the copy is gone.");
  expect(await rows(desk)).toEqual([]);
  expect(await keptFiles(desk)).toEqual([]);

  await report(desk, "Another one");
  await press(desk, "Report a cheat");
  await desk.later(hours(24) + 1);
  expect(await rows(desk)).toEqual([]);
  expect(await keptFiles(desk)).toEqual([]);

  await report(desk, "A third one");
  await press(desk, "Report a cheat");
  await press(desk, "Send report");
  await desk.later(days(100));
  expect(await keptFiles(desk)).toHaveLength(1);
  await desk.later(days(80) + 1);
  expect(await rows(desk)).toEqual([]);
  expect(await keptFiles(desk)).toEqual([]);
});

test("where a topic has a place for adult things, it is asked, and the copy goes there alone", async () => {
  let night = "";
  await using desk = await openDesk({
    file: file(`${asks}    nsfw-destination: night`),
    prepare: ({ guild }, box) => {
      night = addChannel(box.world, guild.id, { name: "night", type: ChannelType.GUILD_TEXT, nsfw: true }).id;
    },
  });
  await report(desk);
  await press(desk, "Report a cheat");
  expect(card(desk).text).toContain("Is this about adult content?");
  await again(desk);
  await press(desk, "Yes");
  await desk.as(desk.ada).fillIn({ q1: "Look" });
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  const thread = desk.threads(night)[0]?.id ?? "";
  expect(texts(desk, desk.mel, thread).join("\n")).toContain("**Reported message** by Ben");
});

test("one's own message and one of ours: refused clearly", async () => {
  await using desk = await openDesk({
    file: `${file()}panels:\n  help: { channel: general, topics: [question] }\n`,
  });
  const own = desk.as(desk.ada).write(desk.general.id, "My own");
  await desk.as(desk.ada).useOnMessage("Report this message", own.id);
  expect(card(desk).text).toContain("You wrote this message yourself");
  const ours = desk.reads(desk.mel, desk.general.id).find(({ author }) => author.id === desk.application.bot_id);
  await desk.as(desk.ada).useOnMessage("Report this message", ours?.id ?? "");
  expect(card(desk).text).toContain("I wrote this message for others");
  expect(await rows(desk)).toEqual([]);
});

test("gates are asked before it is sent; who is blocked copies nothing", async () => {
  await using desk = await openDesk({ file: file() });
  await report(desk);
  await desk.as(desk.owner).run("/lockdown on", {}, { in: desk.general.id });
  await desk.settled();
  await press(desk, "Report a cheat");
  expect(desk.reads(desk.ada, desk.general.id).at(-1)?.text).toContain("Tickets are closed for now");
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  await desk.as(desk.owner).run("/block add", { member: desk.ada.id }, { in: desk.general.id });
  await desk.settled();
  await report(desk, "Another one");
  expect(await rows(desk)).toHaveLength(1);
});

/** A message of the bot's with a button of somebody's choosing: what a forged custom id comes to. */
function forge(desk: Desk, customId: string, channelId: string): string {
  const message = desk.box.world.messages
    .get(channelId)
    ?.find(({ author_id }) => author_id === desk.application.bot_id);
  if (!message) throw new Error("the bot said nothing there");
  message.components = [
    { type: 1, components: [{ type: 2, style: 2, label: "Forged", custom_id: customId }] },
  ] as typeof message.components;
  message.flags = 0;
  return message.id;
}

test("forged ids: somebody else's copy, and one of another server, are answered as if there were none", async () => {
  await using desk = await openDesk({
    file: `${file()}panels:\n  help: { channel: general, topics: [question] }\n`,
  });
  const { ada, kim, ben } = desk;
  await report(desk);
  const [evidence] = await rows(desk);
  const topicCalled = async (guildId: string, name: string) =>
    (await listTypes(desk.app().app.db, guildId)).find(({ key }) => key === name)?.id ?? "";
  const topic = await topicCalled(desk.guild.id, "cheat");
  const forged = (id: string) => forge(desk, id, desk.general.id);
  for (const id of [
    `evidence.send:${evidence?.id}:${topic}`,
    `evidence.choose:${evidence?.id}:${topic}`,
    `evidence.back:${evidence?.id}`,
    `evidence.cancel:${evidence?.id}`,
  ]) {
    await desk.as(kim).press(forged(id), "Forged");
    await desk.settled();
    expect(texts(desk, kim, desk.general.id).join("\n")).toContain("This report was sent, canceled or forgotten");
  }
  expect(await rows(desk)).toHaveLength(1);
  expect(desk.threads(desk.tickets.id)).toEqual([]);

  // The same member in another server with the same bot.
  const { world } = desk.box;
  const other = addGuild(world, { name: "Lighthouse", ownerId: desk.owner.id });
  addMember(world, other.id, ada.id, {});
  addMember(world, other.id, ben.id, {});
  desk.as(desk.owner).invite(desk.application.id, other.id, wantedPermissions());
  const room = addChannel(world, other.id, { name: "keepers-room", type: ChannelType.GUILD_TEXT });
  addRole(world, other.id, { name: "Keepers" });
  await desk.settled();
  await applyDesk(desk.app().app, {
    name: "other.yaml",
    source:
      'server: Lighthouse\nstaff: [Keepers]\ntypes:\n  lamp: { name: Lamp, room: private-thread, destination: "keepers-room" }\npanels:\n  help: { channel: keepers-room, topics: [lamp] }\n',
    mode: "change",
  });
  await desk.settled();
  const lamp = await topicCalled(other.id, "lamp");
  const there = forge(desk, `evidence.send:${evidence?.id}:${lamp}`, room.id);
  await desk.as(ada).press(there, "Forged");
  await desk.settled();
  expect(texts(desk, ada, room.id).join("\n")).toContain("This report was sent, canceled or forgotten");
  expect(desk.threads(room.id)).toEqual([]);
  expect(await rows(desk)).toMatchObject([{ ticket_id: null }]);
});

import { expect, test } from "vitest";
import { addChannel, addRole, Intent, Permission } from "../src/index.ts";
import { NONCE_LIFETIME } from "../src/world/message-nonce.ts";
import { createMessage, editMessage } from "../src/world/messages.ts";
import { openDesk } from "./messages-desk.ts";

const GUILD_TALK = Intent.GUILDS | Intent.GUILD_MESSAGES | Intent.MESSAGE_CONTENT;

test("a message is answered, told to the gateway and kept in history", async () => {
  const desk = await openDesk();
  const gateway = await desk.listen(GUILD_TALK);
  const sent = await desk.call("POST", desk.messages, { content: "  Hello  ", nonce: "n1" });
  expect(sent).toMatchObject({
    status: 200,
    body: {
      type: 0,
      content: "Hello",
      channel_id: desk.channel.id,
      nonce: "n1",
      author: { id: desk.botId, bot: true },
      flags: 0,
      pinned: false,
      edited_timestamp: null,
      attachments: [],
      embeds: [],
      components: [],
      mentions: [],
    },
  });
  expect(sent.body.guild_id).toBeUndefined();
  const [event] = await gateway.heard("MESSAGE_CREATE");
  expect(event?.d).toMatchObject({
    id: sent.body.id,
    guild_id: desk.guild.id,
    channel_type: 0,
    nonce: "n1",
    member: { roles: [desk.role.id] },
  });
  expect(event?.d.member.user).toBeUndefined();
  const read = await desk.call("GET", `${desk.messages}/${sent.body.id}`);
  expect(read.body).toMatchObject({ content: "Hello" });
  expect(read.body.nonce).toBeUndefined();
});

test.each([
  ["nothing", {}, 50006, undefined],
  ["only blanks", { content: " \n " }, 50006, undefined],
  ["2001 characters", { content: "x".repeat(2001) }, 50035, { content: "BASE_TYPE_MAX_LENGTH" }],
  ["11 embeds", { embeds: Array(11).fill({ title: "x" }) }, 50035, { embeds: "BASE_TYPE_MAX_LENGTH" }],
  ["an empty embed", { embeds: [{}] }, 50035, { "embeds.0.description": "BASE_TYPE_REQUIRED" }],
  [
    "6001 characters in embeds",
    { embeds: [{ description: "x".repeat(4096) }, { description: "x".repeat(1905) }] },
    50035,
    { embeds: "MAX_EMBED_SIZE_EXCEEDED" },
  ],
  [
    "a long field in an embed",
    { embeds: [{ fields: [{ name: "x".repeat(257), value: " " }] }] },
    50035,
    { "embeds.0.fields.0.name": "BASE_TYPE_MAX_LENGTH", "embeds.0.fields.0.value": "BASE_TYPE_REQUIRED" },
  ],
  [
    "a footer without text and a bad link",
    { embeds: [{ url: "ftp://a.b", footer: {} }] },
    50035,
    { "embeds.0.url": "URL_TYPE_INVALID_SCHEME", "embeds.0.footer.text": "BASE_TYPE_REQUIRED" },
  ],
  ["4 stickers", { sticker_ids: ["1", "2", "3", "4"] }, 50035, { sticker_ids: "BASE_TYPE_MAX_LENGTH" }],
  ["an unknown sticker", { sticker_ids: ["1"] }, 50081, undefined],
  ["a nonce of 26", { content: "x", nonce: "x".repeat(26) }, 50035, { nonce: "NONCE_TYPE_TOO_LONG" }],
  [
    "users both parsed and listed",
    { content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } },
    50035,
    { allowed_mentions: "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE" },
  ],
  [
    "101 users that may be pinged",
    { content: "x", allowed_mentions: { users: Array.from({ length: 101 }, (_, n) => String(n)) } },
    50035,
    { "allowed_mentions.users": "BASE_TYPE_MAX_LENGTH" },
  ],
  [
    "a reply to nothing",
    { content: "x", message_reference: { message_id: "5" } },
    50035,
    {
      message_reference: "REPLIES_UNKNOWN_MESSAGE",
    },
  ],
  [
    "a poll without answers",
    { poll: { question: { text: "?" }, answers: [] } },
    50035,
    {
      "poll.answers": "BASE_TYPE_BAD_LENGTH",
    },
  ],
  ["a number as content list", { content: ["x"] }, 50035, { content: "STRING_TYPE_CONVERT" }],
])("refuses %s", async (_name, body, code, errors) => {
  const desk = await openDesk();
  const refused = await desk.call("POST", desk.messages, body);
  expect(refused).toMatchObject({ status: 400, body: { code } });
  for (const [path, error] of Object.entries(errors ?? {})) {
    const found = path.split(".").reduce((at, step) => at?.[step], refused.body.errors);
    expect(found?._errors?.[0], path).toMatchObject({ code: error });
  }
  expect(desk.world.messages.get(desk.channel.id) ?? []).toEqual([]);
});

test("the same nonce returns the first message, once and for minutes, even deleted", async () => {
  const desk = await openDesk();
  const gateway = await desk.listen(GUILD_TALK);
  const body = { content: "once", nonce: "42", enforce_nonce: true };
  const first = await desk.call("POST", desk.messages, body);
  const again = await desk.call("POST", desk.messages, { ...body, content: "twice" });
  expect(again).toEqual(first);
  await desk.call("DELETE", `${desk.messages}/${first.body.id}`);
  const afterDeletion = await desk.call("POST", desk.messages, body);
  expect(afterDeletion.body.id).toBe(first.body.id);
  expect(await gateway.heard("MESSAGE_CREATE")).toHaveLength(1);
  const unenforced = await desk.call("POST", desk.messages, { ...body, enforce_nonce: false });
  expect(unenforced.body.id).not.toBe(first.body.id);
  desk.box.clock.advance(NONCE_LIFETIME);
  const later = await desk.call("POST", desk.messages, body);
  expect(later.body.id).not.toBe(unenforced.body.id);
});

test("a nonce belongs to its author", async () => {
  const desk = await openDesk();
  const mine = await desk.call("POST", desk.messages, { content: "a", nonce: "7", enforce_nonce: true });
  const theirs = createMessage(desk.world, {
    channelId: desk.channel.id,
    authorId: desk.person.id,
    body: { content: "b", nonce: "7", enforce_nonce: true },
  });
  expect(theirs.id).not.toBe(mine.body.id);
});

test("history pages before, after and around a message", async () => {
  const desk = await openDesk();
  const ids: string[] = [];
  for (let n = 0; n < 7; n++) ids.push((await desk.call("POST", desk.messages, { content: `m${n}` })).body.id);
  const read = async (query: string): Promise<string[]> =>
    (await desk.call("GET", `${desk.messages}?${query}`)).body.map((message: { content: string }) => message.content);
  expect(await read("")).toEqual(["m6", "m5", "m4", "m3", "m2", "m1", "m0"]);
  expect(await read("limit=2")).toEqual(["m6", "m5"]);
  expect(await read(`before=${ids[3]}&limit=2`)).toEqual(["m2", "m1"]);
  expect(await read(`after=${ids[3]}&limit=2`)).toEqual(["m5", "m4"]);
  expect(await read(`around=${ids[3]}&limit=3`)).toEqual(["m4", "m3", "m2"]);
  expect(await read("after=0&limit=2")).toEqual(["m1", "m0"]);
  expect((await desk.call("GET", `${desk.messages}?limit=101`)).body.code).toBe(50035);
  desk.deny(Permission.READ_MESSAGE_HISTORY);
  expect(await read("")).toEqual([]);
});

test.each([
  ["view", Permission.VIEW_CHANNEL, { content: "x" }, 403, 50001],
  ["send", Permission.SEND_MESSAGES, { content: "x" }, 403, 50013],
  [
    "polls",
    Permission.SEND_POLLS,
    { poll: { question: { text: "?" }, answers: [{ poll_media: { text: "a" } }] } },
    403,
    50013,
  ],
  [
    "history for a reply",
    Permission.READ_MESSAGE_HISTORY,
    { content: "x", message_reference: { message_id: "1" } },
    400,
    160002,
  ],
  ["links for a lone embed", Permission.EMBED_LINKS, { embeds: [{ title: "x" }] }, 403, 50013],
])("without the right to %s", async (_name, bits, body, status, code) => {
  const desk = await openDesk();
  desk.deny(bits);
  expect(await desk.call("POST", desk.messages, body)).toMatchObject({ status, body: { code } });
});

test("embeds fall away silently without EMBED_LINKS", async () => {
  const desk = await openDesk();
  desk.deny(Permission.EMBED_LINKS);
  const sent = await desk.call("POST", desk.messages, { content: "x", embeds: [{ title: "y" }] });
  expect(sent).toMatchObject({ status: 200, body: { content: "x", embeds: [] } });
});

test("categories and forums take no messages", async () => {
  const desk = await openDesk();
  for (const type of [4, 15]) {
    const channel = addChannel(desk.world, desk.guild.id, { type });
    const refused = await desk.call("POST", `/channels/${channel.id}/messages`, { content: "x" });
    expect(refused.body.code).toBe(50008);
  }
  expect((await desk.call("POST", "/channels/1/messages", { content: "x" })).body.code).toBe(10003);
});

test("who is pinged follows allowed_mentions, mentionable roles and MENTION_EVERYONE", async () => {
  const desk = await openDesk();
  const { world, guild, person } = desk;
  const staff = addRole(world, guild.id, { name: "staff", mentionable: true });
  const bosses = addRole(world, guild.id, { name: "bosses" });
  const content = `<@${person.id}> <@!${desk.owner.id}> <@&${staff.id}> <@&${bosses.id}> @everyone \`<@${desk.botId}>\``;
  const pinged = async (extra: object) => {
    const { body } = await desk.call("POST", desk.messages, { content, ...extra });
    const users = body.mentions.map((user: { id: string }) => user.id);
    return { users, roles: body.mention_roles, everyone: body.mention_everyone };
  };
  const both = [person.id, desk.owner.id];
  expect(await pinged({})).toEqual({ users: both, roles: [staff.id], everyone: false });
  expect(await pinged({ allowed_mentions: { parse: [] } })).toEqual({ users: [], roles: [], everyone: false });
  expect(await pinged({ allowed_mentions: { users: [person.id], roles: [bosses.id] } })).toEqual({
    users: [person.id],
    roles: [],
    everyone: false,
  });
  desk.allow(Permission.MENTION_EVERYONE);
  expect(await pinged({})).toEqual({ users: both, roles: [staff.id, bosses.id], everyone: true });
  expect(await pinged({ allowed_mentions: { parse: ["users"] } })).toEqual({ users: both, roles: [], everyone: false });
});

test("mentions in text displays count, those in embeds do not", async () => {
  const desk = await openDesk();
  const mention = `<@${desk.person.id}>`;
  const display = { type: 17, components: [{ type: 10, content: mention }] };
  const v2 = await desk.call("POST", desk.messages, { flags: 32768, components: [display] });
  expect(v2.body.mentions).toHaveLength(1);
  const embed = await desk.call("POST", desk.messages, { embeds: [{ description: mention }] });
  expect(embed.body.mentions).toEqual([]);
});

test("a reply shows what it answers and pings its author unless told not to", async () => {
  const desk = await openDesk();
  const { world, channel, person } = desk;
  const asked = createMessage(world, { channelId: channel.id, authorId: person.id, body: { content: "help" } });
  const reference = { message_id: asked.id };
  const reply = await desk.call("POST", desk.messages, { content: "yes?", message_reference: reference });
  expect(reply.body).toMatchObject({
    type: 19,
    message_reference: { type: 0, message_id: asked.id, channel_id: channel.id, guild_id: desk.guild.id },
    referenced_message: { id: asked.id, content: "help", author: { id: person.id } },
    mentions: [{ id: person.id }],
  });
  const silent = await desk.call("POST", desk.messages, {
    content: "yes?",
    message_reference: reference,
    allowed_mentions: { parse: ["users"] },
  });
  expect(silent.body.mentions).toEqual([]);
  world.messages.get(channel.id)?.shift();
  expect((await desk.call("GET", `${desk.messages}/${reply.body.id}`)).body.referenced_message).toBeNull();
  const lenient = { ...reference, fail_if_not_exists: false };
  const plain = await desk.call("POST", desk.messages, { content: "gone", message_reference: lenient });
  expect(plain.body.type).toBe(0);
  expect(plain.body.message_reference).toBeUndefined();
});

test("a forward carries a snapshot that outlives the original", async () => {
  const desk = await openDesk();
  const { world, guild, person } = desk;
  const log = addChannel(world, guild.id, { name: "log" });
  const said = createMessage(world, {
    channelId: desk.channel.id,
    authorId: person.id,
    body: { content: "evidence" },
    files: [{ field: "files[0]", filename: "proof.txt", contentType: "text/plain", bytes: Buffer.from("it was him") }],
  });
  const reference = { type: 1, message_id: said.id, channel_id: desk.channel.id };
  const forwarded = await desk.call("POST", `/channels/${log.id}/messages`, { message_reference: reference });
  expect(forwarded.body).toMatchObject({
    content: "",
    flags: 16384,
    message_reference: reference,
    message_snapshots: [{ message: { content: "evidence", attachments: [{ filename: "proof.txt" }] } }],
  });
  expect(forwarded.body.message_snapshots[0].message.author).toBeUndefined();
  editMessage(world, {
    channelId: desk.channel.id,
    messageId: said.id,
    userId: person.id,
    body: { content: "what evidence?" },
  });
  desk.allow(Permission.MANAGE_MESSAGES);
  await desk.call("DELETE", `${desk.messages}/${said.id}`);
  const read = await desk.call("GET", `/channels/${log.id}/messages/${forwarded.body.id}`);
  expect(read.body.message_snapshots[0].message.content).toBe("evidence");
  const { url } = read.body.message_snapshots[0].message.attachments[0];
  expect(await (await fetch(url)).text()).toBe("it was him");
});

test("a message whose content the bot cannot read is not forwarded", async () => {
  const desk = await openDesk();
  const said = createMessage(desk.world, {
    channelId: desk.channel.id,
    authorId: desk.person.id,
    body: { content: "private" },
  });
  desk.application.privileged_intents = 0;
  const message_reference = { type: 1, message_id: said.id, channel_id: desk.channel.id };
  const refused = await desk.call("POST", desk.messages, { message_reference });
  expect(refused).toMatchObject({ status: 403, body: { code: 160014 } });
  const withText = await desk.call("POST", desk.messages, { message_reference, content: "look" });
  expect(withText.body.code).toBe(160011);
});

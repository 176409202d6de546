import { REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { addChannel, addMember, addRole, addUser, createBox, Intent, Permission } from "../src/index.ts";
import { NONCE_LIFETIME } from "../src/world/message-nonce.ts";
import { createMessage } from "../src/world/messages.ts";
import { vote } from "../src/world/polls.ts";
import { call, type Desk, openDesk } from "./messages-desk.ts";

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
  desk.allow(Permission.MANAGE_MESSAGES);
  await desk.call("DELETE", `${desk.messages}/${said.id}`);
  const read = await desk.call("GET", `/channels/${log.id}/messages/${forwarded.body.id}`);
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

test("without MESSAGE_CONTENT the bot reads its own messages, mentions and direct messages, there and in history", async () => {
  const desk = await openDesk();
  desk.application.privileged_intents = 0;
  const gateway = await desk.listen(Intent.GUILDS | Intent.GUILD_MESSAGES | Intent.DIRECT_MESSAGES);
  const say = (channelId: string, content: string) =>
    createMessage(desk.world, { channelId, authorId: desk.person.id, body: { content, embeds: [{ title: "t" }] } });
  const dm = await desk.dm(desk.person.id);
  say(desk.channel.id, "secret");
  say(desk.channel.id, `<@${desk.botId}> hi`);
  await desk.call("POST", desk.messages, { content: "mine" });
  say(dm, "direct");
  const seen = (await gateway.heard("MESSAGE_CREATE")).map(({ d }) => [d.content, d.embeds.length, d.channel_type]);
  expect(seen).toEqual([
    ["", 0, 0],
    [`<@${desk.botId}> hi`, 1, 0],
    ["mine", 0, 0],
    ["direct", 1, 1],
  ]);
  const history = await desk.call("GET", desk.messages);
  expect(history.body.map((message: { content: string }) => message.content)).toEqual([
    "mine",
    `<@${desk.botId}> hi`,
    "",
  ]);
});

test("events of guild and direct messages need their own intents", async () => {
  const desk = await openDesk();
  const gateway = await desk.listen(Intent.GUILD_MESSAGES);
  const dm = await desk.dm(desk.person.id);
  await desk.call("POST", `/channels/${dm}/messages`, { content: "dm" });
  await desk.call("POST", desk.messages, { content: "guild" });
  expect((await gateway.heard("MESSAGE_CREATE")).map(({ d }) => d.content)).toEqual(["guild"]);
});

test.each([
  ["closed their messages", 50007, (desk: Desk) => void (desk.person.dms_closed = true)],
  ["blocked the bot", 50007, (desk: Desk) => void desk.person.blocked.push(desk.botId)],
  ["left the guild", 50278, (desk: Desk) => void desk.world.members.get(desk.guild.id)?.delete(desk.person.id)],
])("a direct message to somebody who %s", async (_name, code, change) => {
  const desk = await openDesk();
  const dm = await desk.dm(desk.person.id);
  change(desk);
  const refused = await desk.call("POST", `/channels/${dm}/messages`, { content: "hello?" });
  expect(refused).toMatchObject({ status: 403, body: { code } });
});

test("a thread wakes on a message, counts it, and takes in whoever is mentioned", async () => {
  const desk = await openDesk();
  const { world, person } = desk;
  const opened = await desk.call("POST", `/channels/${desk.channel.id}/threads`, { name: "ticket", type: 11 });
  const thread = world.channel(opened.body.id);
  if (thread.thread) thread.thread.archived = true;
  const gateway = await desk.listen(GUILD_TALK | Intent.GUILD_MEMBERS);
  const path = `/channels/${thread.id}/messages`;
  const sent = await desk.call("POST", path, { content: `<@${person.id}> hello` });
  expect(sent.body.position).toBe(0);
  expect(thread).toMatchObject({ message_count: 1, total_message_sent: 1, thread: { archived: false } });
  expect(thread.thread_members?.map((member) => member.user_id)).toContain(person.id);
  const heard = (await gateway.heard()).map(({ t }) => t);
  expect(heard.indexOf("THREAD_UPDATE")).toBeGreaterThanOrEqual(0);
  expect(heard.indexOf("THREAD_UPDATE")).toBeLessThan(heard.indexOf("MESSAGE_CREATE"));
  await desk.call("DELETE", `${path}/${sent.body.id}`);
  expect(thread).toMatchObject({ message_count: 0, total_message_sent: 1 });
});

test("a locked thread is closed to all but those who manage threads", async () => {
  const desk = await openDesk();
  const opened = await desk.call("POST", `/channels/${desk.channel.id}/threads`, { name: "ticket", type: 11 });
  const thread = desk.world.channel(opened.body.id);
  if (thread.thread) thread.thread.locked = true;
  const path = `/channels/${thread.id}/messages`;
  expect((await desk.call("POST", path, { content: "x" })).body.code).toBe(160005);
  desk.allow(Permission.MANAGE_THREADS);
  expect((await desk.call("POST", path, { content: "x" })).status).toBe(200);
  desk.deny(Permission.SEND_MESSAGES_IN_THREADS);
  expect((await desk.call("POST", path, { content: "x" })).body.code).toBe(50013);
});

test("slowmode holds people back, not bots", async () => {
  const desk = await openDesk();
  desk.channel.rate_limit_per_user = 10;
  const say = () =>
    createMessage(desk.world, { channelId: desk.channel.id, authorId: desk.person.id, body: { content: "x" } });
  say();
  expect(say).toThrow(expect.objectContaining({ code: 20016 }));
  desk.box.clock.advance(10_000);
  say();
  for (let n = 0; n < 2; n++) expect((await desk.call("POST", desk.messages, { content: "x" })).status).toBe(200);
});

test("an ephemeral message reaches only its reader and the bot, and is in no history", async () => {
  const desk = await openDesk();
  const gateway = await desk.listen(GUILD_TALK | Intent.DIRECT_MESSAGES);
  const secret = createMessage(desk.world, {
    channelId: desk.channel.id,
    authorId: desk.botId,
    applicationId: desk.application.id,
    via: "interaction",
    ephemeralFor: desk.person.id,
    body: { content: "psst" },
  });
  const [event] = await gateway.heard("MESSAGE_CREATE");
  expect(event?.d).toMatchObject({ flags: 64, webhook_id: desk.application.id, application_id: desk.application.id });
  expect(event?.d.guild_id).toBeUndefined();
  expect((await desk.call("GET", `${desk.messages}/${secret.id}`)).body.code).toBe(10008);
  expect((await desk.call("GET", desk.messages)).body).toEqual([]);
  expect(desk.channel.last_message_id).toBeNull();
});

test("a poll is voted on, listed, and ends by itself with a result", async () => {
  const desk = await openDesk();
  const { world, box, person } = desk;
  const answers = ["yes", "no"].map((text) => ({ poll_media: { text } }));
  const poll = { question: { text: "Lunch?" }, answers, duration: 1 };
  const sent = await desk.call("POST", desk.messages, { poll });
  expect(sent.body.poll).toMatchObject({
    question: { text: "Lunch?" },
    answers: [{ answer_id: 1, poll_media: { text: "yes" } }, { answer_id: 2 }],
    allow_multiselect: false,
    layout_type: 1,
    results: { is_finalized: false, answer_counts: [] },
  });
  const gateway = await desk.listen(GUILD_TALK | Intent.GUILD_MESSAGE_POLLS);
  const ballot = { channelId: desk.channel.id, messageId: sent.body.id as string, userId: person.id };
  vote(world, { ...ballot, answerIds: [1] });
  vote(world, { ...ballot, answerIds: [2] });
  expect(() => vote(world, { ...ballot, answerIds: [1, 2] })).toThrow(expect.objectContaining({ code: 50035 }));
  const votes = await gateway.heard("MESSAGE_POLL_VOTE_ADD", "MESSAGE_POLL_VOTE_REMOVE");
  expect(votes.map(({ t, d }) => [t, d.answer_id])).toEqual([
    ["MESSAGE_POLL_VOTE_ADD", 1],
    ["MESSAGE_POLL_VOTE_REMOVE", 1],
    ["MESSAGE_POLL_VOTE_ADD", 2],
  ]);
  const voters = await desk.call("GET", `/channels/${desk.channel.id}/polls/${sent.body.id}/answers/2`);
  expect(voters.body.users).toMatchObject([{ id: person.id }]);
  expect((await desk.call("PATCH", `${desk.messages}/${sent.body.id}`, { content: "x" })).body.code).toBe(520003);
  box.clock.advance(3_600_000);
  expect(() => vote(world, { ...ballot, answerIds: [1] })).toThrow(expect.objectContaining({ code: 520001 }));
  const [update, result] = await gateway.heard("MESSAGE_UPDATE", "MESSAGE_CREATE");
  expect(update?.d.poll.results).toEqual({
    is_finalized: true,
    answer_counts: [{ id: 2, count: 1, me_voted: false }],
  });
  expect(result?.d).toMatchObject({ type: 46, message_reference: { message_id: sent.body.id } });
  expect(result?.d.embeds[0].fields).toContainEqual({ name: "victor_answer_text", value: "no", inline: false });
});

test("a poll of one's own can be ended early, once", async () => {
  const desk = await openDesk();
  const poll = { question: { text: "?" }, answers: [{ poll_media: { text: "a" } }] };
  const sent = await desk.call("POST", desk.messages, { poll });
  const path = `/channels/${desk.channel.id}/polls/${sent.body.id}/expire`;
  expect((await desk.call("POST", path)).body.poll.results.is_finalized).toBe(true);
  expect((await desk.call("POST", path)).body.code).toBe(520001);
  const plain = await desk.call("POST", desk.messages, { content: "x" });
  expect((await desk.call("POST", `/channels/${desk.channel.id}/polls/${plain.body.id}/expire`)).body.code).toBe(
    520006,
  );
});

test("a restored world remembers nonces and running polls", async () => {
  const desk = await openDesk();
  const poll = { question: { text: "?" }, answers: [{ poll_media: { text: "a" } }], duration: 1 };
  const body = { poll, nonce: "1", enforce_nonce: true };
  const sent = await desk.call("POST", desk.messages, body);
  const restored = await createBox({ limits: "off", world: desk.box.export() });
  try {
    const again = await call(restored, desk.application.token, "POST", desk.messages, body);
    expect(again.body.id).toBe(sent.body.id);
    restored.clock.advance(3_600_000);
    expect(restored.world.messages.get(desk.channel.id)?.map((message) => message.type)).toEqual([0, 46]);
  } finally {
    await restored.close();
  }
});

test("@discordjs/rest writes and reads", async () => {
  const desk = await openDesk();
  const rest = new REST({ api: desk.box.api }).setToken(desk.application.token);
  const sent = (await rest.post(Routes.channelMessages(desk.channel.id), { body: { content: "hi" } })) as {
    id: string;
  };
  const read = await rest.get(Routes.channelMessage(desk.channel.id, sent.id));
  expect(read).toMatchObject({ content: "hi" });
  await expect(rest.post(Routes.channelMessages(desk.channel.id), { body: {} })).rejects.toMatchObject({
    code: 50006,
    status: 400,
  });
});

test("nobody but its members sees a direct message", async () => {
  const desk = await openDesk();
  const stranger = addUser(desk.world, { name: "Eve" });
  addMember(desk.world, desk.guild.id, stranger.id);
  const dm = await desk.dm(desk.person.id);
  expect(() => createMessage(desk.world, { channelId: dm, authorId: stranger.id, body: { content: "x" } })).toThrow(
    expect.objectContaining({ code: 50001 }),
  );
});

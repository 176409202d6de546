import { expect, test } from "vitest";
import { addMember, addUser, Intent, Permission } from "../src/index.ts";
import { createMessage } from "../src/world/messages.ts";
import { type Desk, openDesk } from "./messages-desk.ts";

const GUILD_TALK = Intent.GUILDS | Intent.GUILD_MESSAGES | Intent.MESSAGE_CONTENT;

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
  const inGuildOnly = await desk.listen(GUILD_TALK);
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
  expect(await inGuildOnly.heard("MESSAGE_CREATE")).toEqual([]);
  expect((await desk.call("GET", `${desk.messages}/${secret.id}`)).body.code).toBe(10008);
  expect((await desk.call("GET", desk.messages)).body).toEqual([]);
  expect(desk.channel.last_message_id).toBeNull();
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

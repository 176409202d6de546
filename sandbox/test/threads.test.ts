import { expect, test } from "vitest";
import { addChannel, addForum, addMember, addUser, createBox, Intent, Permission } from "../src/index.ts";
import { createMessage } from "../src/world/messages.ts";
import { addThreadMember } from "../src/world/thread-members.ts";
import { createThread, deleteThread, editThread } from "../src/world/threads.ts";
import { GatewayClient } from "./support/gateway-client.ts";
import { BOT_PERMISSIONS, type Harbour, harbour } from "./support/harbour.ts";

const INTENTS = Intent.GUILDS | Intent.GUILD_MESSAGES | Intent.MESSAGE_CONTENT;

async function privateThread(h: Harbour, more: object = {}) {
  return (await h.call("POST", `/channels/${h.general.id}/threads`, { name: "ticket 1", type: 12, ...more })).body;
}

test("a private thread is made, its opener added, and only those in it or above see it", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, INTENTS | Intent.GUILD_MEMBERS);
  const made = await h.call("POST", `/channels/${h.general.id}/threads`, {
    name: "ticket 1",
    type: 12,
    invitable: false,
  });
  expect(made).toMatchObject({
    status: 201,
    body: {
      type: 12,
      parent_id: h.general.id,
      owner_id: h.application.bot_id,
      member_count: 1,
      thread_metadata: { archived: false, locked: false, invitable: false, auto_archive_duration: 4_320 },
    },
  });
  expect(await client.event("THREAD_CREATE")).toMatchObject({ id: made.body.id, newly_created: true });
  const thread = made.body.id;
  expect((await h.call("PUT", `/channels/${thread}/thread-members/${h.member.id}`)).status).toBe(204);
  await h.box.settled();
  expect(client.events("THREAD_MEMBERS_UPDATE").at(-1)).toMatchObject({
    id: thread,
    member_count: 2,
    added_members: [{ user_id: h.member.id, member: { user: { id: h.member.id } } }],
  });
  expect(client.events("MESSAGE_CREATE")).toMatchObject([
    { type: 1, channel_id: thread, mentions: [{ id: h.member.id }] },
  ]);
  const listed = await h.call("GET", `/channels/${thread}/thread-members?with_member=true`);
  expect(listed.body.map((one: { member: { user: { id: string } } }) => one.member.user.id)).toEqual([
    h.member.id,
    h.application.bot_id,
  ]);
  h.botRole.permissions = (BOT_PERMISSIONS & ~Permission.MANAGE_THREADS).toString();
  const foreign = createThread(h.box.world, { userId: h.owner.id }, h.general.id, {
    name: "theirs",
  });
  expect((await h.call("GET", `/channels/${foreign.id}`)).body.code).toBe(50001);
  await h.box.settled();
  expect(client.events("THREAD_CREATE").map(({ id }) => id)).not.toContain(foreign.id);
});

test("without GUILD_MEMBERS a bot hears of its own joining only", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, INTENTS);
  const thread = await privateThread(h);
  await h.call("PUT", `/channels/${thread.id}/thread-members/${h.member.id}`);
  await h.box.settled();
  const heard = client.events("THREAD_MEMBERS_UPDATE").flatMap(({ added_members }) => added_members);
  expect(heard.map(({ user_id }) => user_id)).toEqual([h.application.bot_id]);
});

test("a thread from a message has its id, and marks it", async () => {
  await using h = await harbour();
  const message = createMessage(h.box.world, {
    channelId: h.general.id,
    authorId: h.member.id,
    body: { content: "help" },
  });
  const path = `/channels/${h.general.id}/messages/${message.id}/threads`;
  const made = await h.call("POST", path, { name: "help" });
  expect(made.body).toMatchObject({ id: message.id, type: 11 });
  expect((await h.call("POST", path, { name: "again" })).body.code).toBe(160004);
  const read = await h.call("GET", `/channels/${h.general.id}/messages/${message.id}`);
  expect(read.body).toMatchObject({ flags: 32, thread: { id: message.id } });
  const inside = await h.call("GET", `/channels/${message.id}/messages`);
  expect(inside.body).toMatchObject([{ type: 21, referenced_message: { content: "help" } }]);
});

test("a public thread is reported in its channel, and its end to everybody", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, INTENTS);
  const { body: thread } = await h.call("POST", `/channels/${h.general.id}/threads`, { name: "plans", type: 11 });
  expect(thread.thread_metadata).not.toHaveProperty("invitable");
  const reported = await h.call("GET", `/channels/${h.general.id}/messages`);
  expect(reported.body).toMatchObject([{ type: 18, content: "plans", message_reference: { channel_id: thread.id } }]);
  expect((await h.call("DELETE", `/channels/${thread.id}`)).body.id).toBe(thread.id);
  expect(await client.event("THREAD_DELETE")).toEqual({
    id: thread.id,
    guild_id: h.guild.id,
    parent_id: h.general.id,
    type: 11,
  });
  expect((await h.call("POST", `/channels/${h.general.id}/threads`, { name: "x", type: 10 })).body.code).toBe(50024);
});

test("what may be done to an archived or locked thread, and by whom", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const thread = await privateThread(h);
  const patch = (changes: object) => h.call("PATCH", `/channels/${thread.id}`, changes);
  await h.call("PUT", `/channels/${thread.id}/thread-members/${h.member.id}`);
  expect((await patch({ archived: true, locked: true })).body.thread_metadata).toMatchObject({
    archived: true,
    locked: true,
  });
  expect((await patch({ name: "new" })).body.code).toBe(50083);
  expect((await h.call("PUT", `/channels/${thread.id}/thread-members/@me`)).body.code).toBe(50083);
  const asMember = { userId: h.member.id };
  expect(() => editThread(world, asMember, thread.id, { archived: false })).toThrow("Missing Permissions");
  expect((await patch({ archived: false, locked: false, name: "again" })).body).toMatchObject({ name: "again" });
  expect(() => editThread(world, asMember, thread.id, { name: "mine" })).toThrow("Missing Permissions");
  expect(() => deleteThread(world, asMember, thread.id)).toThrow("Missing Permissions");
  await patch({ archived: true });
  expect(editThread(world, asMember, thread.id, { archived: false }).thread?.archived).toBe(false);
  const named = await h.call("GET", `/channels/${thread.id}/messages?limit=1`);
  expect(named.body).toMatchObject([{ type: 4, content: "again" }]);
});

test("a thread archives itself after its time without messages, in an imported world too", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, INTENTS);
  const thread = await privateThread(h, { auto_archive_duration: 60 });
  const record = h.box.world.channel(thread.id);
  h.box.clock.advance(50 * 60_000);
  createMessage(h.box.world, { channelId: thread.id, authorId: h.application.bot_id, body: { content: "still here" } });
  h.box.clock.advance(50 * 60_000);
  expect(record.thread?.archived).toBe(false);
  const other = await createBox({ world: h.box.export() });
  h.box.clock.advance(11 * 60_000);
  expect(record.thread?.archived).toBe(true);
  await h.box.settled();
  expect(client.events("THREAD_UPDATE")).toMatchObject([{ id: thread.id, thread_metadata: { archived: true } }]);
  createMessage(h.box.world, { channelId: thread.id, authorId: h.application.bot_id, body: { content: "wakes it" } });
  expect(record.thread?.archived).toBe(false);
  other.clock.advance(11 * 60_000);
  expect(other.world.channel(thread.id).thread?.archived).toBe(true);
  await other.close();
});

test("archived threads are paged by the time they were archived", async () => {
  await using h = await harbour();
  const ids: string[] = [];
  for (let index = 0; index < 5; index++) {
    const { id } = await privateThread(h);
    ids.push(id);
    await h.call("PATCH", `/channels/${id}`, { archived: true });
    h.box.clock.advance(1_000);
  }
  const list = async (query: string) =>
    (await h.call("GET", `/channels/${h.general.id}/threads/archived/private?${query}`)).body;
  const first = await list("limit=3");
  expect(first).toMatchObject({ has_more: true, threads: [{ id: ids[4] }, { id: ids[3] }, { id: ids[2] }] });
  const rest = await list(`limit=3&before=${encodeURIComponent(first.threads[2].thread_metadata.archive_timestamp)}`);
  expect(rest).toMatchObject({ has_more: false, threads: [{ id: ids[1] }, { id: ids[0] }] });
  expect(rest.members.map((member: { user_id: string }) => member.user_id)).toEqual([
    h.application.bot_id,
    h.application.bot_id,
  ]);
  expect((await h.call("GET", `/guilds/${h.guild.id}/threads/active`)).body.threads).toEqual([]);
  expect((await h.call("GET", `/channels/${h.general.id}/threads/archived/public?limit=1`)).body.code).toBe(50035);
});

test("forum posts need their tag, their message and its thread's id", async () => {
  await using h = await harbour();
  const client = await GatewayClient.ready(h.box, h.application.token, INTENTS);
  const forum = addForum(h.box.world, h.guild.id, { name: "tickets", flags: 1 << 4 });
  const tagged = await h.call("PATCH", `/channels/${forum.id}`, {
    available_tags: [{ name: "open" }, { name: "staff", moderated: true }],
  });
  const [open] = tagged.body.available_tags;
  const post = (body: object) => h.call("POST", `/channels/${forum.id}/threads`, { name: "lost key", ...body });
  expect((await post({ message: { content: "help" } })).body.code).toBe(40067);
  expect((await post({ message: { content: "help" }, applied_tags: ["1"] })).body.code).toBe(50035);
  expect((await post({ message: {}, applied_tags: [open.id] })).body.code).toBe(50006);
  expect(h.box.world.channels.inGuild(h.guild.id).filter((channel) => channel.thread)).toEqual([]);
  const made = await post({ message: { content: "help" }, applied_tags: [open.id] });
  expect(made).toMatchObject({
    status: 201,
    body: { type: 11, applied_tags: [open.id], message: { content: "help" } },
  });
  expect(made.body.message.id).toBe(made.body.id);
  await h.box.settled();
  expect(client.frames.map((frame) => frame.t).filter((t) => t === "THREAD_CREATE" || t === "MESSAGE_CREATE")).toEqual([
    "THREAD_CREATE",
    "MESSAGE_CREATE",
  ]);
  expect((await h.call("PATCH", `/channels/${made.body.id}`, { applied_tags: [] })).body.applied_tags).toEqual([]);
});

test("only so many threads are active, and only so many members in one", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const thread = await privateThread(h);
  const record = world.channel(thread.id);
  record.thread_members = Array.from({ length: 1_000 }, (_, index) => ({
    user_id: String(index),
    join_timestamp: "",
    flags: 0,
  }));
  expect((await h.call("PUT", `/channels/${thread.id}/thread-members/${h.member.id}`)).body.code).toBe(30033);
  expect((await h.call("GET", `/channels/${thread.id}`)).body.member_count).toBe(50);
  for (let count = 1; count < 1_000; count++) {
    const id = world.ids.next();
    world.channels.set(id, { ...record, id, thread_members: [] });
  }
  expect((await h.call("POST", `/channels/${h.general.id}/threads`, { name: "x", type: 12 })).body.code).toBe(160006);
});

test("not everybody can be added: who cannot see the parent, who is not here, who may not invite", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const parent = addChannel(world, h.guild.id, {
    permission_overwrites: [{ id: h.member.id, type: 1, deny: Permission.VIEW_CHANNEL.toString() }],
  });
  const { body: thread } = await h.call("POST", `/channels/${parent.id}/threads`, {
    name: "x",
    type: 12,
    invitable: false,
  });
  const add = (user: string) => h.call("PUT", `/channels/${thread.id}/thread-members/${user}`);
  expect((await add(h.member.id)).body.code).toBe(50001);
  expect((await add(addUser(world, { name: "Cy" }).id)).body.code).toBe(10007);
  const inside = addUser(world, { name: "Di" });
  addMember(world, h.guild.id, inside.id);
  expect((await add(inside.id)).status).toBe(204);
  const friend = addUser(world, { name: "Ed" });
  addMember(world, h.guild.id, friend.id);
  expect(() => addThreadMember(world, { userId: inside.id }, thread.id, friend.id)).toThrow("Missing Permissions");
});

import { expect, onTestFinished, test } from "vitest";
import { addApplication, addChannel, addForum, addGuild, createBox, Intent, Permission } from "../src/index.ts";
import { createWebhook } from "../src/world/webhooks.ts";
import { call, type Desk, openDesk, upload } from "./messages-desk.ts";

async function withWebhook() {
  const desk = await openDesk();
  desk.allow(Permission.MANAGE_WEBHOOKS);
  const made = await desk.call("POST", `/channels/${desk.channel.id}/webhooks`, { name: "Relay" });
  expect(made.status).toBe(200);
  const webhook = made.body as { id: string; token: string };
  return { desk, webhook, path: `/webhooks/${webhook.id}/${webhook.token}` };
}

async function thread(desk: Desk): Promise<string> {
  return (await desk.call("POST", `/channels/${desk.channel.id}/threads`, { name: "ticket", type: 11 })).body.id;
}

test("webhooks are made, listed, changed and deleted by those who may", async () => {
  const desk = await openDesk();
  const ofChannel = `/channels/${desk.channel.id}/webhooks`;
  expect((await desk.call("POST", ofChannel, { name: "Relay" })).body.code).toBe(50013);
  desk.allow(Permission.MANAGE_WEBHOOKS);
  const gateway = await desk.listen(Intent.GUILD_WEBHOOKS);
  const made = await desk.call("POST", ofChannel, { name: "Relay" });
  expect(made.body).toMatchObject({
    type: 1,
    name: "Relay",
    avatar: null,
    channel_id: desk.channel.id,
    guild_id: desk.guild.id,
    application_id: desk.application.id,
    user: { id: desk.botId },
  });
  expect((await desk.call("GET", ofChannel)).body).toHaveLength(1);
  expect((await desk.call("GET", `/guilds/${desk.guild.id}/webhooks`)).body).toHaveLength(1);
  const path = `/webhooks/${made.body.id}`;
  const moved = addChannel(desk.world, desk.guild.id, { name: "elsewhere" });
  const avatar = "data:image/png;base64,AAAA";
  const changed = await desk.call("PATCH", path, { name: "Voice", avatar, channel_id: moved.id });
  expect(changed.body).toMatchObject({ name: "Voice", channel_id: moved.id, avatar: expect.any(String) });
  expect((await desk.call("DELETE", path)).status).toBe(204);
  expect((await desk.call("GET", path)).body.code).toBe(10015);
  expect((await gateway.heard("WEBHOOKS_UPDATE")).map(({ d }) => d.channel_id)).toEqual([
    desk.channel.id,
    desk.channel.id,
    moved.id,
    moved.id,
  ]);
  expect(desk.guild.audit_log.map((entry) => entry.action_type)).toEqual([50, 51, 52]);
});

test("a channel holds 15 webhooks; names and pictures are checked", async () => {
  const { desk } = await withWebhook();
  const path = `/channels/${desk.channel.id}/webhooks`;
  const refused = await desk.call("POST", path, { name: "Discord helper", avatar: "nonsense" });
  expect(refused.body.errors).toMatchObject({
    name: { _errors: [{ code: "USERNAME_INVALID_CONTAINS" }] },
    avatar: { _errors: [{ code: "IMAGE_INVALID" }] },
  });
  expect((await desk.call("POST", path, { name: "" })).body.code).toBe(50035);
  for (let n = 1; n < 15; n++) expect((await desk.call("POST", path, { name: `w${n}` })).status).toBe(200);
  expect((await desk.call("POST", path, { name: "one more" })).body.code).toBe(30007);
  const category = addChannel(desk.world, desk.guild.id, { type: 4 });
  expect((await desk.call("POST", `/channels/${category.id}/webhooks`, { name: "x" })).body.code).toBe(50024);
});

test("the token is all it takes to write, with another name and picture", async () => {
  const { desk, webhook, path } = await withWebhook();
  const gateway = await desk.listen(Intent.GUILD_MESSAGES);
  expect(await desk.knock("POST", path, { content: "quiet" })).toEqual({ status: 204, body: undefined });
  const body = { content: "loud", username: "Bob", avatar_url: "https://example.com/bob.png" };
  const sent = await desk.knock("POST", `${path}?wait=true`, body);
  expect(sent.body).toMatchObject({
    content: "loud",
    webhook_id: webhook.id,
    application_id: desk.application.id,
    author: { id: webhook.id, username: "Bob", bot: true, discriminator: "0000", avatar: expect.any(String) },
  });
  const [first, second] = await gateway.heard("MESSAGE_CREATE");
  expect(first?.d.author).toMatchObject({ username: "Relay", avatar: null });
  expect(second?.d.member).toBeUndefined();
  // The application's own webhook counts as the bot itself: its content shows without MESSAGE_CONTENT.
  expect(second?.d.content).toBe("loud");
});

test("wrong tokens and unknown webhooks are told apart", async () => {
  const { desk, webhook } = await withWebhook();
  const wrong = await desk.knock("POST", `/webhooks/${webhook.id}/wrong`, { content: "x" });
  expect(wrong).toMatchObject({ status: 401, body: { code: 50027 } });
  const unknown = await desk.knock("POST", "/webhooks/1/wrong", { content: "x" });
  expect(unknown).toMatchObject({ status: 404, body: { code: 10015 } });
});

test("webhooks follow the rules of messages, and ping only users unless told otherwise", async () => {
  const { desk, path } = await withWebhook();
  expect((await desk.knock("POST", path, {})).body.code).toBe(50006);
  expect((await desk.knock("POST", path, { content: "x", username: "clyde" })).body.code).toBe(50035);
  const content = `<@${desk.person.id}> @everyone`;
  const { body } = await desk.knock("POST", `${path}?wait=true`, { content });
  expect([body.mentions.length, body.mention_everyone]).toEqual([1, false]);
});

test("the same nonce twice makes two messages: webhooks have none", async () => {
  const { desk, path } = await withWebhook();
  const send = () => desk.knock("POST", `${path}?wait=true`, { content: "x", nonce: "1", enforce_nonce: true });
  expect((await send()).body.id).not.toBe((await send()).body.id);
});

test("a webhook reads, edits and deletes its own messages, in threads too", async () => {
  const { desk, path } = await withWebhook();
  const threadId = await thread(desk);
  const form = upload({ content: "in thread" }, { "a.txt": "a" });
  const sent = await desk.knock("POST", `${path}?wait=true&thread_id=${threadId}`, form);
  expect(sent.body).toMatchObject({ channel_id: threadId, attachments: [{ filename: "a.txt" }] });
  const own = `${path}/messages/${sent.body.id}`;
  expect((await desk.knock("GET", own)).body.code).toBe(10008);
  expect((await desk.knock("GET", `${own}?thread_id=${threadId}`)).body.content).toBe("in thread");
  const edited = await desk.knock("PATCH", `${own}?thread_id=${threadId}`, { content: "changed", attachments: [] });
  expect(edited.body).toMatchObject({ content: "changed", attachments: [], edited_timestamp: expect.any(String) });
  expect((await desk.knock("DELETE", `${own}?thread_id=${threadId}`)).status).toBe(204);
  const other = await desk.call("POST", desk.messages, { content: "the bot's" });
  expect((await desk.knock("DELETE", `${path}/messages/${other.body.id}`)).body.code).toBe(10008);
  expect((await desk.knock("POST", `${path}?thread_id=1`, { content: "x" })).body.code).toBe(10003);
});

test("in a forum a webhook needs a thread or a name for one", async () => {
  const { desk } = await withWebhook();
  const tag = { id: "5", name: "open", moderated: false, emoji_id: null, emoji_name: null };
  const forum = addForum(desk.world, desk.guild.id, { name: "log", available_tags: [tag] });
  const made = await desk.call("POST", `/channels/${forum.id}/webhooks`, { name: "Log" });
  const path = `/webhooks/${made.body.id}/${made.body.token}`;
  expect((await desk.knock("POST", path, { content: "x" })).body.code).toBe(220001);
  const empty = await desk.knock("POST", path, { thread_name: "Nothing" });
  expect(empty.body.code).toBe(50006);
  expect(desk.world.channels.inGuild(desk.guild.id).map(({ name }) => name)).not.toContain("Nothing");
  const post = { content: "first", thread_name: "Ticket 1", applied_tags: ["5"] };
  const sent = await desk.knock("POST", `${path}?wait=true`, post);
  const threadId = sent.body.channel_id;
  expect(sent.body.id).toBe(threadId);
  expect(desk.world.channel(threadId)).toMatchObject({
    name: "Ticket 1",
    parent_id: forum.id,
    owner_id: made.body.id,
    applied_tags: ["5"],
    thread_members: [],
    message_count: 0,
  });
  const both = await desk.knock("POST", `${path}?thread_id=${threadId}`, post);
  expect(both.body.code).toBe(220002);
  expect((await desk.knock("POST", `${path}?thread_id=${threadId}`, { content: "more" })).status).toBe(204);
});

test("only forums take a thread_name", async () => {
  const { desk, path } = await withWebhook();
  expect((await desk.knock("POST", path, { content: "x", thread_name: "t" })).body.code).toBe(220003);
});

test("a webhook without application shows components only when asked to", async () => {
  const { desk } = await withWebhook();
  const webhook = createWebhook(desk.world, { userId: desk.owner.id }, desk.channel.id, { name: "By hand" });
  expect(webhook.application_id).toBeNull();
  const link = { type: 1, components: [{ type: 2, style: 5, label: "x", url: "https://example.com" }] };
  const path = `/webhooks/${webhook.id}/${webhook.token}?wait=true`;
  const body = { content: "x", components: [link] };
  expect((await desk.knock("POST", path, body)).body.components).toEqual([]);
  expect((await desk.knock("POST", `${path}&with_components=true`, body)).body.components).toHaveLength(1);
});

test("a webhook has 5 calls in 2 s, all webhooks of a channel 30 in a minute", async () => {
  const desk = await openDesk();
  desk.allow(Permission.MANAGE_WEBHOOKS);
  const ofChannel = `/channels/${desk.channel.id}/webhooks`;
  const paths: string[] = [];
  for (const name of ["one", "two"]) {
    const { body } = await desk.call("POST", ofChannel, { name });
    paths.push(`/webhooks/${body.id}/${body.token}`);
  }
  const strict = await createBox({ world: desk.box.export() });
  try {
    const send = (path = "") => call(strict, undefined, "POST", path, { content: "x" });
    for (let n = 0; n < 5; n++) expect((await send(paths[0])).status).toBe(204);
    const refused = await send(paths[0]);
    expect(refused).toMatchObject({ status: 429, body: { global: false, retry_after: expect.any(Number) } });
    for (let round = 0; round < 5; round++) {
      strict.clock.advance(2_000);
      for (let n = 0; n < 5; n++) expect((await send(paths[round % 2])).status).toBe(204);
    }
    strict.clock.advance(2_000);
    const full = await send(paths[1]);
    expect(full).toMatchObject({ status: 429, body: { message: "The resource is being rate limited." } });
    expect(full.body.retry_after).toBeGreaterThan(2);
    strict.clock.advance(60_000);
    expect((await send(paths[1])).status).toBe(204);
  } finally {
    await strict.close();
  }
});

test("every interaction has a bucket of its own, though they share the application's id", async () => {
  const box = await createBox();
  onTestFinished(() => box.close());
  const application = addApplication(box.world, { name: "Desk" });
  const status = async (token: string): Promise<number> =>
    (await call(box, undefined, "POST", `/webhooks/${application.id}/${token}`, { content: "x" })).status;
  for (let n = 0; n < 5; n++) expect(await status("one")).not.toBe(429);
  expect(await status("one")).toBe(429);
  expect(await status("two")).not.toBe(429);
});

test("a webhook stays in its guild", async () => {
  const { desk, webhook } = await withWebhook();
  const far = addGuild(desk.world, { name: "Far", ownerId: desk.owner.id });
  const elsewhere = addChannel(desk.world, far.id, { name: "x" });
  const refused = await desk.call("PATCH", `/webhooks/${webhook.id}`, { channel_id: elsewhere.id });
  expect(refused.body.code).toBe(10003);
});

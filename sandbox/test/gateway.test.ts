import { once } from "node:events";
import { createInflate, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import WebSocket from "ws";
import { addChannel, addGuild, addMember, addRole, addUser, Intent, Permission } from "../src/index.ts";
import { editChannel } from "../src/world/channels.ts";
import { giveRole } from "../src/world/members.ts";
import { putOverwrite } from "../src/world/overwrites.ts";
import { createThread } from "../src/world/threads.ts";
import { GatewayClient } from "./support/gateway-client.ts";
import { harbour } from "./support/harbour.ts";

const ALL =
  Intent.GUILDS | Intent.GUILD_MEMBERS | Intent.GUILD_MODERATION | Intent.GUILD_MESSAGES | Intent.MESSAGE_CONTENT;

test("READY names the guilds, GUILD_CREATE brings them with what the bot may see", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const secret = addChannel(world, h.guild.id, {
    name: "secret",
    topic: "plans",
    permission_overwrites: [{ id: h.botRole.id, deny: Permission.VIEW_CHANNEL.toString() }],
  });
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  expect(client.frames[0]).toEqual({ t: null, s: null, op: 10, d: { heartbeat_interval: 41_250, _trace: [] } });
  expect(await client.event("READY")).toMatchObject({
    v: 10,
    user: { id: h.application.bot_id, bot: true },
    guilds: [{ id: h.guild.id, unavailable: true }],
    application: { id: h.application.id },
    shard: [0, 1],
    resume_gateway_url: h.box.gateway,
  });
  const guild = await client.event("GUILD_CREATE");
  expect(guild).toMatchObject({ name: "Harbour", member_count: 3, owner_id: h.owner.id });
  expect(guild.members.map((member: { user: { id: string } }) => member.user.id)).toEqual([h.application.bot_id]);
  const channels = new Map(guild.channels.map((channel: { id: string }) => [channel.id, channel]));
  expect(channels.get(h.general.id)).toMatchObject({ name: "general", flags: 0 });
  expect(channels.get(secret.id)).toMatchObject({
    name: "___hidden___",
    flags: 1 << 17,
    topic: null,
    permission_overwrites: [{ id: h.guild.id, type: 0, allow: "0", deny: "1024" }],
  });
  const listed = await h.call("GET", `/guilds/${h.guild.id}/channels`);
  expect(listed.body.map((channel: { id: string }) => channel.id)).toEqual([h.general.id]);
});

test("events go to the shard of their guild, everything else to shard 0", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const shards = await Promise.all(
    [0, 1, 2].map((id) =>
      GatewayClient.ready(h.box, h.application.token, Intent.GUILDS | Intent.DIRECT_MESSAGE_TYPING, { shard: [id, 3] }),
    ),
  );
  const home = Number((BigInt(h.guild.id) >> 22n) % 3n);
  expect(shards.map((shard) => shard.events("READY")[0].guilds.length)).toEqual(
    [0, 1, 2].map((id) => (id === home ? 1 : 0)),
  );
  addChannel(world, h.guild.id, { name: "new" });
  const dm = await h.call("POST", "/users/@me/channels", { recipient_id: h.member.id });
  world.emit({
    t: "TYPING_START",
    channelId: dm.body.id,
    intent: Intent.DIRECT_MESSAGE_TYPING,
    d: { channel_id: dm.body.id },
  });
  await h.box.settled();
  expect(shards.map((shard) => shard.events("CHANNEL_CREATE").length)).toEqual(
    [0, 1, 2].map((id) => (id === home ? 1 : 0)),
  );
  expect(shards.map((shard) => shard.events("TYPING_START").length)).toEqual([1, 0, 0]);
});

test("intents and visibility decide who hears", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const deaf = await GatewayClient.ready(h.box, h.application.token, 0);
  const guilds = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  const all = await GatewayClient.ready(h.box, h.application.token, ALL);
  const stranger = addUser(world, { name: "Cy" });
  addMember(world, h.guild.id, stranger.id);
  const elsewhere = addGuild(world, { name: "Elsewhere", ownerId: stranger.id });
  addChannel(world, elsewhere.id, { name: "not ours" });
  const hidden = addChannel(world, h.guild.id, {
    name: "staff",
    permission_overwrites: [{ id: h.botRole.id, deny: Permission.VIEW_CHANNEL.toString() }],
  });
  world.emit({
    t: "MESSAGE_CREATE",
    guildId: h.guild.id,
    channelId: hidden.id,
    intent: Intent.GUILD_MESSAGES,
    d: { id: "1" },
  });
  world.emit({
    t: "MESSAGE_CREATE",
    guildId: h.guild.id,
    channelId: h.general.id,
    intent: Intent.GUILD_MESSAGES,
    d: { id: "2" },
  });
  await h.box.settled();
  expect(deaf.frames.filter((frame) => frame.t && frame.t !== "READY")).toEqual([]);
  expect(guilds.events("GUILD_MEMBER_ADD")).toEqual([]);
  expect(all.events("GUILD_MEMBER_ADD")).toMatchObject([{ user: { id: stranger.id }, guild_id: h.guild.id }]);
  expect(guilds.events("CHANNEL_CREATE")).toMatchObject([{ id: hidden.id, name: "___hidden___" }]);
  expect(all.events("MESSAGE_CREATE")).toEqual([{ id: "2" }]);
  expect(guilds.events("MESSAGE_CREATE")).toEqual([]);
});

test("gaining access brings the channel in full, and its threads; losing it hides it", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const staff = addChannel(world, h.guild.id, {
    name: "staff",
    permission_overwrites: [
      { id: h.guild.id, deny: Permission.VIEW_CHANNEL.toString() },
      { id: h.botRole.id, deny: Permission.VIEW_CHANNEL.toString() },
    ],
  });
  const thread = createThread(world, { userId: h.owner.id }, staff.id, { name: "plan", type: 11 });
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  expect((await client.event("GUILD_CREATE")).threads).toEqual([]);
  putOverwrite(world, { userId: h.owner.id }, staff.id, { id: h.botRole.id, type: 0, allow: "1024", deny: "0" });
  expect(await client.event("CHANNEL_UPDATE")).toMatchObject({ id: staff.id, name: "staff", flags: 0 });
  expect(await client.event("THREAD_LIST_SYNC")).toMatchObject({
    channel_ids: [staff.id],
    threads: [{ id: thread.id }],
  });
  editChannel(world, { userId: h.owner.id }, staff.id, { name: "team" });
  putOverwrite(world, { userId: h.owner.id }, staff.id, { id: h.botRole.id, type: 0, allow: "0", deny: "1024" });
  editChannel(world, { userId: h.owner.id }, staff.id, { name: "not for bots" });
  await h.box.settled();
  expect(client.events("CHANNEL_UPDATE").map(({ name }) => name)).toEqual(["staff", "team", "___hidden___"]);
});

test("a role opens channels to the bot; its own member, user and guild changes reach it", async () => {
  await using h = await harbour();
  const { world } = h.box;
  const team = addRole(world, h.guild.id, { name: "team", position: 1 });
  const staff = addChannel(world, h.guild.id, {
    name: "staff",
    permission_overwrites: [
      { id: h.botRole.id, deny: Permission.VIEW_CHANNEL.toString() },
      { id: team.id, allow: Permission.VIEW_CHANNEL.toString() },
    ],
  });
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  giveRole(world, { userId: h.owner.id }, h.guild.id, h.application.bot_id, team.id);
  expect(await client.event("CHANNEL_UPDATE")).toMatchObject({ id: staff.id, name: "staff" });
  expect(await client.event("GUILD_MEMBER_UPDATE")).toMatchObject({ roles: [h.botRole.id, team.id] });
  giveRole(world, { userId: h.owner.id }, h.guild.id, h.member.id, team.id);
  await h.call("PATCH", `/guilds/${h.guild.id}`, { name: "Haven" });
  expect(await client.event("GUILD_UPDATE")).toMatchObject({ id: h.guild.id, name: "Haven" });
  await h.call("PATCH", "/users/@me", { username: "Helper" });
  expect(await client.event("USER_UPDATE")).toMatchObject({ id: h.application.bot_id, username: "Helper" });
  expect((await h.call("DELETE", `/users/@me/guilds/${h.guild.id}`)).status).toBe(204);
  expect(await client.event("GUILD_DELETE")).toEqual({ id: h.guild.id });
  expect(client.events("GUILD_MEMBER_UPDATE")).toHaveLength(1);
  addMember(world, h.guild.id, h.application.bot_id);
  await client.frame((frame) => frame.t === "GUILD_CREATE" && frame.d.name === "Haven");
});

test("members are asked for by name, by id and all together", async () => {
  await using h = await harbour();
  for (let index = 0; index < 1_100; index++) {
    addMember(h.box.world, h.guild.id, addUser(h.box.world, { name: `crowd ${index}` }).id);
  }
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS | Intent.GUILD_MEMBERS);
  const ask = async (nonce: string, request: object) => {
    client.send(8, { guild_id: h.guild.id, nonce, ...request });
    await client.frame(
      (frame) =>
        frame.t === "GUILD_MEMBERS_CHUNK" && frame.d.nonce === nonce && frame.d.chunk_index === frame.d.chunk_count - 1,
    );
    return client.events("GUILD_MEMBERS_CHUNK").filter((chunk) => chunk.nonce === nonce);
  };
  const byName = await ask("name", { query: "bo", limit: 10 });
  expect(byName[0].members.map((member: { user: { id: string } }) => member.user.id)).toEqual([h.member.id]);
  const byId = await ask("ids", { user_ids: [h.owner.id, "99"], limit: 0 });
  expect(byId[0]).toMatchObject({ members: [{ user: { id: h.owner.id } }], not_found: ["99"] });
  const everyone = await ask("all", { query: "", limit: 0 });
  expect(everyone.map((chunk) => chunk.members.length)).toEqual([1_000, 103]);
  client.send(8, { guild_id: h.guild.id, nonce: "again", query: "", limit: 0 });
  expect(await client.event("RATE_LIMITED")).toMatchObject({
    opcode: 8,
    meta: { guild_id: h.guild.id, nonce: "again" },
  });
  h.box.clock.advance(31_000);
  expect(await ask("later", { query: "", limit: 0 })).toHaveLength(2);
});

test("zlib-stream is one context, flushed after every frame; compressed payloads stand alone", async () => {
  await using h = await harbour();
  const socket = new WebSocket(`${h.box.gateway}/?v=10&encoding=json&compress=zlib-stream`);
  const inflate = createInflate();
  let text = "";
  inflate.on("data", (chunk: Buffer) => {
    text += chunk.toString("utf8");
  });
  const endings: string[] = [];
  socket.on("message", (data: Buffer) => {
    endings.push(data.subarray(-4).toString("hex"));
    inflate.write(data);
    if (endings.length === 1) {
      socket.send(JSON.stringify({ op: 2, d: { token: h.application.token, intents: 1, properties: {} } }));
    }
  });
  while (!text.includes('"GUILD_CREATE"')) await once(inflate, "data");
  expect(new Set(endings)).toEqual(new Set(["0000ffff"]));
  socket.close();

  const alone = new WebSocket(`${h.box.gateway}/?v=10&encoding=json`);
  const big = new Promise<string>((resolve) =>
    alone.on("message", (data: Buffer, binary) => {
      if (binary) resolve(inflateSync(data).toString("utf8"));
    }),
  );
  await once(alone, "message");
  for (let index = 0; index < 60; index++) addChannel(h.box.world, h.guild.id, { name: `c${index}` });
  alone.send(JSON.stringify({ op: 2, d: { token: h.application.token, intents: 1, properties: {}, compress: true } }));
  expect(JSON.parse(await big)).toMatchObject({ t: "GUILD_CREATE" });
  alone.close();
});

test("held events wait for their release, duplicates come twice, refused sockets do not open", async () => {
  await using h = await harbour();
  const { faults, world } = h.box;
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS);
  await h.box.settled();
  faults.gateway.hold();
  addChannel(world, h.guild.id, { name: "held" });
  await h.box.settled();
  expect(client.events("CHANNEL_CREATE")).toEqual([]);
  faults.gateway.release();
  await client.event("CHANNEL_CREATE");
  faults.gateway.duplicate = true;
  addChannel(world, h.guild.id, { name: "twin" });
  await h.box.settled();
  expect(client.events("CHANNEL_CREATE").map(({ name }) => name)).toEqual(["held", "twin", "twin"]);
  faults.gateway.refuse(60_000);
  expect(await new GatewayClient(h.box).closing()).toBe(1006);
  h.box.clock.advance(61_000);
  await new GatewayClient(h.box).frame((frame) => frame.op === 10);
});

test("events of different channels overtake each other, those of one channel never", async () => {
  await using h = await harbour();
  const { faults, people, world } = h.box;
  const client = await GatewayClient.ready(h.box, h.application.token, Intent.GUILDS | Intent.GUILD_MESSAGES);
  const [one, two] = [addChannel(world, h.guild.id, { name: "one" }), addChannel(world, h.guild.id, { name: "two" })];
  await h.box.settled();
  faults.gateway.overtake = true;
  const write = (channel: { id: string }) => people.as(h.owner.id).write(channel.id, "ahoy").id;
  const ids = [write(one), write(two), write(one), write(one), write(two)];
  await h.box.settled();
  const order = client.events("MESSAGE_CREATE").map(({ id }) => ids.indexOf(id));
  expect(order).toEqual([1, 0, 2, 3, 4]);
  expect(client.frames.flatMap(({ s }) => s ?? [])).toEqual(
    client.frames.flatMap(({ s }) => s ?? []).sort((a, b) => a - b),
  );
});

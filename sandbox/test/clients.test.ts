/** Unmodified client packages, told nothing but where the API is. */
import { Agent } from "node:https";
import { connect } from "node:net";
import { Client as CoreClient, GatewayDispatchEvents } from "@discordjs/core";
import { REST } from "@discordjs/rest";
import { CompressionMethod, WebSocketManager } from "@discordjs/ws";
import { ChannelType, Client, GatewayIntentBits, Partials } from "discord.js";
import Eris from "eris";
import { expect, test } from "vitest";
import { addChannel, createBox } from "../src/index.ts";
import { type Harbour, harbour } from "./support/harbour.ts";

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMembers,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.MessageContent,
];

async function discordJs(h: Harbour): Promise<Client> {
  const client = new Client({ intents: INTENTS, partials: [Partials.Channel], rest: { api: h.box.api } });
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(h.application.token);
  await ready;
  return client;
}

const lastSaid = (h: Harbour, channelId: string): string | undefined =>
  h.box.world.messages.get(channelId)?.at(-1)?.content;

test("discord.js 14 sees the guild, hears messages in it and in DMs, and answers", async () => {
  await using h = await harbour();
  const client = await discordJs(h);
  expect(client.guilds.cache.get(h.guild.id)?.name).toBe("Harbour");
  expect(client.channels.cache.get(h.general.id)).toMatchObject({ name: "general" });
  client.on("messageCreate", async (message) => {
    if (!message.author.bot)
      await message.reply({ content: `got ${message.content} in ${ChannelType[message.channel.type]}` });
  });
  const bo = h.box.people.as(h.member.id);
  bo.write(h.general.id, "hello");
  await h.box.settled();
  expect(lastSaid(h, h.general.id)).toBe("got hello in GuildText");
  const dm = bo.openDm(h.application.bot_id);
  bo.write(dm, "psst");
  await h.box.settled();
  expect(lastSaid(h, dm)).toBe("got psst in DM");
  await client.destroy();
});

test("discord.js 14 works with members, roles, channels, threads and invites", async () => {
  await using h = await harbour();
  const client = await discordJs(h);
  const guild = await client.guilds.fetch(h.guild.id);
  const members = await guild.members.fetch();
  expect(members.size).toBe(3);
  const role = await guild.roles.create({
    name: "agents",
    colors: { primaryColor: "Blue" },
    permissions: ["ManageThreads"],
  });
  const bo = await guild.members.fetch(h.member.id);
  await bo.roles.add(role, "promoted");
  await bo.timeout(60_000);
  expect(h.box.world.member(h.guild.id, h.member.id).roles).toEqual([role.id]);
  const category = await guild.channels.create({ name: "Desk", type: ChannelType.GuildCategory });
  const channel = await guild.channels.create({
    name: "tickets",
    parent: category,
    permissionOverwrites: [{ id: guild.roles.everyone, deny: ["SendMessages"] }],
  });
  await channel.setTopic("one thread each");
  const thread = await channel.threads.create({ name: "ticket 1", type: ChannelType.PrivateThread, invitable: false });
  await thread.members.add(bo.id);
  await thread.setArchived(true);
  expect(h.box.world.channel(thread.id).thread?.archived).toBe(true);
  const archived = await channel.threads.fetchArchived({ type: "private" });
  expect([...archived.threads.keys()]).toEqual([thread.id]);
  const invite = await channel.createInvite({ maxUses: 1 });
  expect((await client.fetchInvite(invite.code)).guild?.id).toBe(guild.id);
  const log = await guild.fetchAuditLogs({ limit: 1 });
  expect(log.entries.first()?.executorId).toBe(h.application.bot_id);
  await channel.delete();
  expect(guild.channels.cache.has(channel.id)).toBe(false);
  await client.destroy();
});

test.for([
  ["plain", null],
  ["zlib-stream", CompressionMethod.ZlibNative],
] as const)("@discordjs/core, rest and ws, %s: events, REST, resume", async ([, compression]) => {
  await using h = await harbour();
  const rest = new REST({ api: h.box.api }).setToken(h.application.token);
  const gateway = new WebSocketManager({
    token: h.application.token,
    intents: GatewayIntentBits.Guilds,
    rest,
    compression,
  });
  const client = new CoreClient({ rest, gateway });
  const names: string[] = [];
  client.on(GatewayDispatchEvents.ChannelCreate, ({ data }) => names.push(data.name ?? ""));
  const resumed = new Promise((resolve) => client.once(GatewayDispatchEvents.Resumed, resolve));
  const guild = new Promise<string>((resolve) =>
    client.once(GatewayDispatchEvents.GuildCreate, ({ data }) => resolve(data.name)),
  );
  await gateway.connect();
  expect(await guild).toBe("Harbour");
  expect(await client.api.channels.get(h.general.id)).toMatchObject({ name: "general" });
  h.box.faults.gateway.hold();
  addChannel(h.box.world, h.guild.id, { name: "missed" });
  h.box.faults.gateway.reconnect();
  h.box.faults.gateway.release();
  await resumed;
  addChannel(h.box.world, h.guild.id, { name: "after" });
  await h.box.settled();
  expect(names).toEqual(["missed", "after"]);
  await gateway.destroy();
});

test("@discordjs/ws gets over silence, a lost session and a box that was restarted", async () => {
  const first = await harbour({ heartbeatInterval: 250 });
  const rest = new REST({ api: first.box.api }).setToken(first.application.token);
  const gateway = new WebSocketManager({
    token: first.application.token,
    intents: GatewayIntentBits.Guilds,
    rest,
    // Its own pause of five seconds between two identifies; this box does not ask for it.
    buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }),
  });
  const client = new CoreClient({ rest, gateway });
  const channels: string[] = [];
  client.on(GatewayDispatchEvents.ChannelCreate, ({ data }) => channels.push(data.name ?? ""));
  const next = (event: GatewayDispatchEvents.Ready | GatewayDispatchEvents.Resumed) =>
    new Promise<void>((resolve) => client.once(event, () => resolve()));
  let awaited = next(GatewayDispatchEvents.Ready);
  await gateway.connect();
  await awaited;

  awaited = next(GatewayDispatchEvents.Resumed);
  first.box.faults.gateway.silence();
  await awaited;

  awaited = next(GatewayDispatchEvents.Ready);
  first.box.faults.gateway.invalidSession({ resumable: false });
  await awaited;
  await first.box.settled();

  awaited = next(GatewayDispatchEvents.Resumed);
  const port = Number(new URL(first.box.url).port);
  const world = first.box.export();
  await first.box.close();
  const second = await createBox({ port, world, limits: "off", heartbeatInterval: 250 });
  addChannel(second.world, first.guild.id, { name: "while away" });
  await awaited;
  await second.settled();
  expect(channels).toEqual(["while away"]);
  await gateway.destroy();
  await second.close();
});

test("eris connects, sees the guild, hears and answers", async () => {
  await using h = await harbour();
  // Eris speaks TLS to discord.com and nothing else: its agent, an option of its own, leads to the box.
  const agent = new Agent();
  const port = Number(new URL(h.box.url).port);
  Object.assign(agent, { createConnection: () => connect(port, "127.0.0.1") });
  const client = Eris(`Bot ${h.application.token}`, {
    intents: ["guilds", "guildMessages", "messageContent"],
    rest: { agent, domain: "127.0.0.1" },
  });
  const ready = new Promise((resolve) => client.once("ready", resolve));
  client.on("error", (error) => {
    throw error;
  });
  client.on("messageCreate", (message) => {
    if (!message.author.bot) void client.createMessage(message.channel.id, `aye ${message.content}`);
  });
  await client.connect();
  await ready;
  expect(client.guilds.get(h.guild.id)?.name).toBe("Harbour");
  h.box.people.as(h.member.id).write(h.general.id, "ahoy");
  await h.box.settled();
  expect(lastSaid(h, h.general.id)).toBe("aye ahoy");
  client.disconnect({ reconnect: false });
});

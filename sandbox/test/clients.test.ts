import { Client as CoreClient, GatewayDispatchEvents } from "@discordjs/core";
import { REST } from "@discordjs/rest";
import { WebSocketManager } from "@discordjs/ws";
import { Client, GatewayIntentBits } from "discord.js";
import { afterEach, expect, test } from "vitest";
import { addApplication, addChannel, addGuild, addMember, addUser, type Box, createBox } from "../src/index.ts";

let box: Box | undefined;

afterEach(async () => {
  await box?.close();
  box = undefined;
});

async function furnished() {
  box = await createBox({ limits: "off" });
  const owner = addUser(box.world, { name: "Ada" });
  const application = addApplication(box.world, { name: "Desk" });
  const guild = addGuild(box.world, { name: "Harbour", ownerId: owner.id });
  const channel = addChannel(box.world, guild.id, { name: "general" });
  addMember(box.world, guild.id, application.bot_id);
  return { box, owner, application, guild, channel };
}

test("discord.js 14 logs in and sees the guild", async () => {
  const { box, application, guild, channel } = await furnished();
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: box.api } });
  const ready = new Promise<void>((resolve) => client.once("clientReady", () => resolve()));
  await client.login(application.token);
  await ready;
  expect(client.guilds.cache.get(guild.id)?.name).toBe("Harbour");
  expect(client.channels.cache.get(channel.id)).toMatchObject({ name: "general" });
  await client.destroy();
});

test("@discordjs/ws with zlib-stream gets the guild", async () => {
  const { box, application, guild } = await furnished();
  const rest = new REST({ api: box.api }).setToken(application.token);
  const gateway = new WebSocketManager({ token: application.token, intents: 1, rest });
  const client = new CoreClient({ rest, gateway });
  const seen = new Promise<string>((resolve) =>
    client.once(GatewayDispatchEvents.GuildCreate, ({ data }) => resolve(data.name)),
  );
  await gateway.connect();
  expect(await seen).toBe(guild.name);
  await gateway.destroy();
});

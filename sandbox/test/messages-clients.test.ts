import { REST } from "@discordjs/rest";
import { Client, GatewayIntentBits, type Message, Partials } from "discord.js";
import { Routes } from "discord-api-types/v10";
import { expect, onTestFinished, test } from "vitest";
import type { UploadedFile } from "../src/http/route.ts";

import { createMessage } from "../src/world/messages.ts";
import { openDesk } from "./messages-desk.ts";

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

test("discord.js 14 understands messages of every kind", async () => {
  const desk = await openDesk();
  const { world, person, channel } = desk;
  const { Guilds, GuildMessages, MessageContent, DirectMessages } = GatewayIntentBits;
  const client = new Client({
    intents: [Guilds, GuildMessages, MessageContent, DirectMessages],
    partials: [Partials.Channel],
    rest: { api: desk.box.api },
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise<void>((resolve) => client.once("clientReady", () => resolve()));
  await client.login(desk.application.token);
  await ready;
  const heard: Message[] = [];
  client.on("messageCreate", (message) => heard.push(message));
  const dm = await desk.dm(person.id);
  const say = (channelId: string, body: object, files: UploadedFile[] = []) =>
    createMessage(world, { channelId, authorId: person.id, body, files });
  const first = say(channel.id, { content: `<@${desk.botId}>` }, [
    { field: "files[0]", filename: "a.txt", contentType: "text/plain", bytes: Buffer.from("a") },
  ]);
  say(channel.id, { content: "re", message_reference: { message_id: first.id } });
  say(channel.id, { poll: { question: { text: "?" }, answers: [{ poll_media: { text: "yes" } }] } });
  say(channel.id, { flags: 32768, components: [{ type: 17, components: [{ type: 10, content: "card" }] }] });
  say(channel.id, { message_reference: { type: 1, message_id: first.id, channel_id: channel.id } });
  say(dm, { content: "psst" });
  await desk.box.settled();
  const [withFile, reply, poll, card, forward, direct] = heard;
  expect(withFile?.attachments.first()?.name).toBe("a.txt");
  expect(withFile?.member?.id).toBe(person.id);
  expect(withFile?.mentions.users.has(desk.botId)).toBe(true);
  expect(reply?.reference?.messageId).toBe(first.id);
  expect(poll?.poll?.answers.get(1)?.text).toBe("yes");
  expect(card?.components[0]?.toJSON()).toMatchObject({ type: 17, components: [{ content: "card" }] });
  expect(forward?.messageSnapshots.first()?.content).toBe(`<@${desk.botId}>`);
  expect(direct?.inGuild()).toBe(false);
  const answer = await reply?.reply({ content: "there", files: [{ attachment: Buffer.from("b"), name: "b.txt" }] });
  expect(answer?.attachments.size).toBe(1);
  await answer?.edit("here");
  expect((await reply?.channel.messages.fetch({ limit: 1 }))?.first()?.content).toBe("here");
});

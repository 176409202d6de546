import { Permission } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { days, minutes } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { newServer } from "../support/new-server.ts";
import { last } from "../support/scenes.ts";

const WORDS = "I am in Lighthouse";
const greetings = (desk: Desk, who: { readonly id: string }, channelId = desk.dm(who)) =>
  desk.reads(who, channelId).filter(({ text }) => text.includes(WORDS));
const invite = (desk: Desk, who: { readonly id: string }, guildId: string, more = 0n) =>
  desk.as(who).invite(desk.application.id, guildId, wantedPermissions() | more);

test("whoever owns the server that the bot came to reads once what to do, over restarts", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  // The server that has its desk was never greeted.
  expect(desk.reads(owner, desk.dm(owner))).toEqual([]);
  const lighthouse = newServer(desk);
  invite(desk, owner, lighthouse.guild.id);
  await desk.settled();
  const [greeting] = greetings(desk, owner);
  expect(greeting?.text).toContain("Use `/setup start` there");
  expect(JSON.stringify(greeting?.components)).toContain(`https://discord.com/channels/${lighthouse.guild.id}`);
  for (const pause of [minutes(5), days(2)]) {
    await desk.stop();
    desk.box.clock.advance(pause);
    await desk.start();
    await desk.settled();
  }
  expect(greetings(desk, owner)).toHaveLength(1);
});

test("where the audit log may be read it says who invited the bot, and they are told instead", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  const { guild, crew } = newServer(desk);
  crew.permissions = Permission.MANAGE_GUILD.toString();
  invite(desk, mel, guild.id, Permission.VIEW_AUDIT_LOG);
  await desk.settled();
  expect(greetings(desk, mel)).toHaveLength(1);
  expect(greetings(desk, owner)).toEqual([]);
});

test("invited while the bot was away, it says so with the start; killed in between, once", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  await desk.stop();
  const { guild } = newServer(desk);
  invite(desk, owner, guild.id);
  await desk.start();
  await desk.stop();
  await desk.start();
  await desk.settled();
  expect(greetings(desk, owner)).toHaveLength(1);
});

test("who takes no DM reads it where the server says who joined, and never twice", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { guild, general } = newServer(desk);
  guild.system_channel_id = general.id;
  desk.as(owner).closeDms();
  invite(desk, owner, guild.id);
  await desk.settled();
  expect(greetings(desk, owner, general.id)).toHaveLength(1);
  desk.as(owner).openDms();
  desk.as(owner).write(desk.dm(owner), "Hello?");
  await desk.settled();
  await desk.later(minutes(30));
  expect(greetings(desk, owner)).toEqual([]);
  expect(greetings(desk, owner, general.id)).toHaveLength(1);
});

test("it speaks the language of the server", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { guild } = newServer(desk, "Leuchtturm", "de");
  invite(desk, owner, guild.id);
  await desk.settled();
  expect(last(desk, owner, desk.dm(owner)).text).toContain("Ich bin jetzt in Leuchtturm");
});

test("from the invitation to the first answered ticket: at most 12 interactions, of them 4 to a help message that works", async () => {
  await using desk = await openDesk();
  const { owner, ada, mel } = desk;
  const { guild, general, help } = newServer(desk);
  let interactions = 0;
  const count = <T>(act: Promise<T>): Promise<T> => {
    interactions += 1;
    return act;
  };

  interactions += 1;
  invite(desk, owner, guild.id);
  await desk.settled();
  expect(greetings(desk, owner)).toHaveLength(1);
  await count(desk.as(owner).run("/setup start", {}, { in: general.id }));
  await count(desk.as(owner).press(last(desk, owner, general.id).id, "Use this"));
  await desk.settled();
  const panel = last(desk, ada, help.id);
  expect(interactions).toBeLessThanOrEqual(4);

  await count(desk.as(ada).press(panel.id, "Support"));
  await count(desk.as(ada).fillIn({ what: "The lamp is dark" }));
  await desk.settled();
  const thread = desk.box.world.channels.inGuild(guild.id).find(({ parent_id }) => parent_id === help.id)?.id ?? "";
  interactions += 1;
  desk.as(mel).write(thread, "I light it again.");
  await desk.settled();
  expect(last(desk, ada, thread).text).toContain("I light it again.");
  expect(interactions).toBeLessThanOrEqual(12);
  await desk.as(mel).run("/ticket info", {}, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("Member's turn");
});

test("a server that the bot came to today is told its commands with the next session only if they are others, or if it was away from it", async () => {
  await using desk = await openDesk();
  const { owner, box } = desk;
  const { guild } = newServer(desk);
  const told = () =>
    box.requests.all.filter(({ method, path }) => method === "PUT" && path.endsWith(`/guilds/${guild.id}/commands`));
  const newSession = async () => {
    await desk.stop();
    box.clock.advance(minutes(20));
    await desk.start();
    await desk.settled();
  };
  invite(desk, owner, guild.id);
  await desk.settled();
  expect(told()).toHaveLength(1);
  await newSession();
  await newSession();
  expect(told()).toHaveLength(1);

  desk.as(owner).kick(guild.id, desk.application.bot_id);
  await desk.settled();
  invite(desk, owner, guild.id);
  await desk.settled();
  expect(told()).toHaveLength(2);
});

import { addRole, Intent } from "discord-box";
import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { noteLookedAt } from "../../src/features/permissions/team-member-store.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { memberNamed } from "../support/doors-stage.ts";
import { fileWithRoom, openDeskWith, openRoom } from "../support/rooms.ts";
import { openByPanel, texts } from "../support/scenes.ts";

const LONGER_THAN_A_SESSION = minutes(20);

type User = { readonly id: string };

const inside = (desk: Desk, thread: string, who: User): boolean =>
  (desk.box.world.channel(thread).thread_members ?? []).some(({ user_id }) => user_id === who.id);

const give = (desk: Desk, who: User, role: string) => desk.as(desk.owner).giveRole(desk.guild.id, who.id, role);
const take = (desk: Desk, who: User, role: string) => desk.as(desk.owner).takeRole(desk.guild.id, who.id, role);

test("who is given a role of the team comes into its open private threads, and leaves them with it", async () => {
  await using desk = await openDesk();
  const { ben, jonas, ada, supportRole } = desk;
  const threads = [await openByPanel(desk), await openByPanel(desk, ben)];
  give(desk, jonas, supportRole.id);
  await desk.settled();
  expect(threads.map((thread) => inside(desk, thread, jonas))).toEqual([true, true]);
  // Whoever asks is in their own thread in their own right, and in the others as of the team.
  give(desk, ben, supportRole.id);
  await desk.settled();
  expect(threads.map((thread) => inside(desk, thread, ben))).toEqual([true, true]);
  for (const who of [ben, jonas]) take(desk, who, supportRole.id);
  await desk.settled();
  expect(threads.map((thread) => inside(desk, thread, jonas))).toEqual([false, false]);
  expect(threads.map((thread) => inside(desk, thread, ben))).toEqual([false, true]);
  expect(threads.map((thread) => inside(desk, thread, ada))).toEqual([true, false]);
});

test("whoever takes part stays in the thread when they lose the role; a name or another role changes nothing", async () => {
  await using desk = await openDesk();
  const { mel, ben, kim, supportRole, owner } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  give(desk, ben, supportRole.id);
  await desk.settled();
  take(desk, ben, supportRole.id);
  await desk.settled();
  expect(inside(desk, thread, ben)).toBe(true);
  desk.as(kim).leaveThread(thread);
  const other = addRole(desk.box.world, desk.guild.id, { name: "Blue" });
  desk.as(owner).giveRole(desk.guild.id, kim.id, other.id);
  await desk.settled();
  expect(inside(desk, thread, kim)).toBe(false);
});

test("roles that were given and taken while we were away count once we are back", async () => {
  await using desk = await openDesk();
  const { mel, kim, jonas, supportRole } = desk;
  const thread = await openByPanel(desk);
  expect([mel, kim, jonas].map((who) => inside(desk, thread, who))).toEqual([true, true, false]);
  await desk.stop();
  await desk.start();
  await desk.settled();
  await desk.stop();
  take(desk, kim, supportRole.id);
  give(desk, jonas, supportRole.id);
  await desk.start();
  await desk.settled();
  expect([mel, kim, jonas].map((who) => inside(desk, thread, who))).toEqual([true, false, true]);
});

test("who lost the role during an absence of which Discord tells nothing leaves the threads, and takes part in none", async () => {
  await using desk = await openDesk();
  const { mel, kim, ada, supportRole } = desk;
  const threads = [await openByPanel(desk), await openByPanel(desk, desk.ben)];
  await desk.stop();
  await desk.start();
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(LONGER_THAN_A_SESSION);
  take(desk, kim, supportRole.id);
  await desk.start();
  await desk.later(seconds(6));
  expect(threads.map((thread) => [mel, kim].map((who) => inside(desk, thread, who)))).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(texts(desk, ada, threads[0] ?? "").join("\n")).not.toContain("Kim was let into this thread");
});

test("a role that is given a level is brought into the threads of its topic, and leaves them when it is taken", async () => {
  await using desk = await openDesk();
  const { owner, mel, jonas, ada } = desk;
  const crew = addRole(desk.box.world, desk.guild.id, { name: "Crew" });
  const eve = memberNamed(desk, "Eve");
  for (const who of [eve, jonas, ada, mel]) give(desk, who, crew.id);
  const thread = await openByPanel(desk);
  const left = await openByPanel(desk, desk.ben);
  desk.as(mel).leaveThread(left);
  await desk.settled();
  const run = async (path: string, options: object) => {
    await desk.as(owner).run(path, options as never, { in: desk.general.id });
    await desk.settled();
  };
  await run("/permission give", { level: "staff", role: crew.id, topic: "feedback" });
  expect([eve, jonas].map((who) => inside(desk, thread, who))).toEqual([true, true]);
  // Of the team before, and gone by their own will.
  expect(inside(desk, left, mel)).toBe(false);
  await run("/permission take", { role: crew.id, topic: "feedback" });
  expect([eve, jonas, mel, ada].map((who) => inside(desk, thread, who))).toEqual([false, false, true, true]);
});

test("many threads: all of them, after a restart in the middle", async () => {
  await using desk = await openDesk();
  const { jonas, supportRole } = desk;
  const threads: string[] = [];
  for (let index = 0; index < 12; index++) threads.push(await openByPanel(desk, memberNamed(desk, `M${index}`)));
  give(desk, jonas, supportRole.id);
  await desk.stop();
  await desk.start();
  await desk.later(60_000);
  expect(threads.filter((thread) => !inside(desk, thread, jonas))).toEqual([]);
});

test("a thread that is hidden because somebody looks after it takes in who joined the team once nobody does", async () => {
  const file = fileWithRoom("private-thread", "#get-help", "\n    claims: { others: hidden }");
  await using desk = await openDeskWith(file);
  const { mel, jonas, kim, supportRole } = desk;
  const { team: thread } = await openRoom(desk, "private-thread");
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(6_000);
  give(desk, jonas, supportRole.id);
  take(desk, kim, supportRole.id);
  await desk.settled();
  expect([jonas, kim].map((who) => inside(desk, thread, who))).toEqual([false, false]);
  await desk.as(mel).run("/ticket unclaim", {}, { in: thread });
  await desk.later(6_000);
  expect([jonas, kim].map((who) => inside(desk, thread, who))).toEqual([true, false]);
});

test("a role that is deleted takes its people out of the threads that they were in by it", async () => {
  await using desk = await openDesk();
  const { owner, jonas, mel } = desk;
  const crew = addRole(desk.box.world, desk.guild.id, { name: "Crew" });
  const thread = await openByPanel(desk);
  const at = { in: desk.general.id };
  await desk.as(owner).run("/permission give", { level: "staff", role: crew.id, topic: "feedback" }, at);
  await desk.settled();
  for (const who of [jonas, mel]) give(desk, who, crew.id);
  await desk.settled();
  expect(inside(desk, thread, jonas)).toBe(true);
  desk.as(owner).deleteRole(desk.guild.id, crew.id);
  await desk.settled();
  expect([jonas, mel].map((who) => inside(desk, thread, who))).toEqual([false, true]);
});

test("what Discord tells late of somebody's roles lets nobody in", async () => {
  await using desk = await openDesk();
  const { kim, mel, owner, guild, supportRole, box } = desk;
  const thread = await openByPanel(desk);
  take(desk, kim, supportRole.id);
  await desk.settled();
  expect(inside(desk, thread, kim)).toBe(false);
  const shown = await desk.app().app.discord.guilds.getMember(guild.id, kim.id);
  const tell = async (who: User, roles: readonly string[]) => {
    const d = { ...shown, user: { ...shown.user, id: who.id }, guild_id: guild.id, roles };
    box.world.emit({ t: "GUILD_MEMBER_UPDATE", guildId: guild.id, intent: Intent.GUILD_MEMBERS, d });
    await desk.settled();
  };
  await tell(kim, [supportRole.id]);
  await tell(mel, []);
  expect([kim, mel].map((who) => inside(desk, thread, who))).toEqual([false, true]);
  // And what is true is followed as ever.
  desk.as(owner).giveRole(guild.id, kim.id, supportRole.id);
  await desk.settled();
  expect(inside(desk, thread, kim)).toBe(true);
});

test("a level that is given at the moment we are back hides nothing of what changed meanwhile", async () => {
  await using desk = await openDesk();
  const { owner, kim, jonas, supportRole, guild, general } = desk;
  const crew = addRole(desk.box.world, guild.id, { name: "Crew" });
  give(desk, jonas, crew.id);
  const thread = await openByPanel(desk);
  const { app } = desk.app();
  await app.write((tx) => noteLookedAt(tx, guild.id, app.clock.now()));
  give(desk, jonas, supportRole.id);
  await desk.settled();
  // As when Discord told nobody.
  desk.box.world.member(guild.id, jonas.id).roles = [crew.id];
  await desk
    .as(owner)
    .run("/permission give", { level: "staff", role: crew.id, topic: "question" }, { in: general.id });
  await desk.settled();
  expect([kim, jonas].map((who) => inside(desk, thread, who))).toEqual([true, false]);
});

test("a role that was lost while a ticket was closed is followed once it is open again; who takes part stays", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, kim, jonas, supportRole } = desk;
  const thread = await openByPanel(desk);
  give(desk, jonas, supportRole.id);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.as(mel).run("/ticket note", { text: "Beside" }, { in: thread });
  await desk.settled();
  const side = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  for (const who of [kim, jonas]) take(desk, who, supportRole.id);
  await desk.settled();
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
  await desk.settled();
  const people = [ada, ben, mel, kim, jonas];
  expect(people.map((who) => inside(desk, thread, who))).toEqual([true, true, true, false, false]);
  expect([mel, kim, jonas].map((who) => inside(desk, side, who))).toEqual([true, false, false]);
});

test("who came to the team while a ticket was closed is let into its threads once it is open again; who left them by their own will is not", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim, jonas, owner, supportRole, guild } = desk;
  const [eve, noor] = [memberNamed(desk, "Eve"), memberNamed(desk, "Noor")];
  const crew = addRole(desk.box.world, guild.id, { name: "Crew" });
  give(desk, noor, crew.id);
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket note", { text: "Beside" }, { in: thread });
  await desk.settled();
  const side = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  desk.as(kim).leaveThread(thread);
  await desk.later(1_000);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(1_000);
  give(desk, jonas, supportRole.id);
  for (const options of [{ member: eve.id }, { role: crew.id, topic: "feedback" }]) {
    await desk.as(owner).run("/permission give", { level: "staff", ...options } as never, { in: desk.general.id });
  }
  await desk.settled();
  const people = [ada, mel, kim, jonas, eve, noor];
  expect(people.map((who) => inside(desk, thread, who))).toEqual([true, true, false, false, false, false]);
  await desk.stop();
  await desk.start();
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
  await desk.settled();
  expect(people.map((who) => inside(desk, thread, who))).toEqual([true, true, false, true, true, true]);
  expect(people.map((who) => inside(desk, side, who))).toEqual([false, true, true, true, true, true]);
});

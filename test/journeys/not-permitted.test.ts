import { Permission } from "discord-box";
import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { takeFromBot } from "../support/bot-permissions.ts";
import type { Desk } from "../support/desk.ts";
import { openFaultDesk } from "../support/fault-desk.ts";
import { openScene } from "../support/fault-scene.ts";
import { texts } from "../support/scenes.ts";

const take = (desk: Desk, bits: bigint) =>
  takeFromBot(desk.box, { guildId: desk.guild.id, botId: desk.application.bot_id, bits });
const CHANNEL = Permission.MANAGE_CHANNELS | Permission.MANAGE_ROLES;

/** What the team reads in the side thread of the newest ticket. */
const aside = (desk: Desk): string[] => texts(desk, desk.mel, desk.threads(desk.tickets.id).at(-1)?.id ?? "");
const warned = (lines: readonly string[]): string[] => lines.filter((line) => line.includes("⚠️"));
const logged = (desk: Desk): number =>
  desk.logged.filter((line) => line.includes("a permission is missing for a ticket's room")).length;

/** No thread can be made in the team's channel. */
const refuseThreads = (desk: Desk) =>
  desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${desk.tickets.id}/threads` },
    do: { kind: "refuse", code: 50_013 },
    times: Number.POSITIVE_INFINITY,
  });

test("a shared channel: who could not be let in is told aside, once; the same command lets them in", async () => {
  await using desk = await openFaultDesk("private-channel");
  const { member, other, here } = await openScene(desk, "private-channel");
  const give = take(desk, CHANNEL);
  const add = () => desk.as(desk.mel).run("/ticket add", { member: other.id }, { in: here });
  await add();
  await desk.later(minutes(2));
  expect(warned(aside(desk))).toEqual([
    expect.stringMatching(/Who reads ticket #1 is as it was before.*Manage Channels and Manage Permissions/),
  ]);
  expect(warned(texts(desk, member, here))).toEqual([]);
  expect(desk.as(other).canSee(here)).toBe(false);
  expect(logged(desk)).toBe(1);

  await desk.stop();
  await desk.start();
  give();
  await add();
  await desk.settled();
  expect(desk.as(other).canSee(here)).toBe(true);
  expect(warned(aside(desk))).toHaveLength(1);
  expect(texts(desk, member, here).filter((line) => line.includes("added Otto"))).toHaveLength(1);
  // By now it is done, so it is refused as ever.
  await desk.as(desk.mel).run("/ticket remove", { member: other.id }, { in: here });
  await desk.settled();
  expect(desk.as(other).canSee(here)).toBe(false);
});

test("a shared channel that can't be locked, or unlocked: told aside, and done by the next message", async () => {
  await using desk = await openFaultDesk("private-channel");
  const { member, here } = await openScene(desk, "private-channel");
  const give = take(desk, CHANNEL);
  await desk.as(desk.mel).run("/ticket close", {}, { in: here });
  await desk.settled();
  expect(warned(aside(desk))).toEqual([expect.stringContaining("Ticket #1 is closed, but people can still write")]);
  expect(warned(texts(desk, member, here))).toEqual([]);
  give();
  await desk.later(minutes(11));
  await desk.later(minutes(1));
  expect(() => desk.as(member).write(here, "One more thing")).toThrow();

  const giveAgain = take(desk, CHANNEL);
  await desk.as(desk.mel).run("/ticket reopen", {}, { in: here });
  await desk.settled();
  expect(warned(aside(desk)).at(-1)).toContain("is open again, but people still can't write");
  giveAgain();
  await desk.later(minutes(2));
  await desk.as(desk.mel).run("/reply", { message: "Are you there?" }, { in: here });
  await desk.settled();
  expect(() => desk.as(member).write(here, "Yes")).not.toThrow();
});

test("a private thread: somebody who could not be put out is named aside, and the same command puts them out", async () => {
  await using desk = await openFaultDesk("private-thread");
  const { member, other, here } = await openScene(desk, "private-thread");
  await desk.as(desk.mel).run("/ticket add", { member: other.id }, { in: here });
  await desk.settled();
  expect(desk.as(other).canSee(here)).toBe(true);
  // Of a private thread its maker may do that without any permission, as far as Discord says.
  const match = { method: "DELETE", path: new RegExp(`^/channels/${here}/thread-members/`) };
  desk.box.faults.rest({ match, do: { kind: "refuse", code: 50_013 } });
  const remove = () => desk.as(desk.mel).run("/ticket remove", { member: other.id }, { in: here });
  await remove();
  await desk.settled();
  expect(warned(aside(desk))).toEqual([expect.stringMatching(/could not be removed from ticket #1.*Manage Threads/)]);
  expect(aside(desk).join("\n")).toContain(`<@${other.id}>`);
  expect(warned(texts(desk, member, here))).toEqual([]);
  await remove();
  await desk.settled();
  expect(desk.as(other).canSee(here)).toBe(false);
});

test("a private thread into which somebody could not be let: the same command lets them in", async () => {
  await using desk = await openFaultDesk("private-thread");
  const { other, here } = await openScene(desk, "private-thread");
  const match = { method: "PUT", path: new RegExp(`^/channels/${here}/thread-members/`) };
  desk.box.faults.rest({ match, do: { kind: "refuse", code: 50_013 } });
  const add = () => desk.as(desk.mel).run("/ticket add", { member: other.id }, { in: here });
  await add();
  await desk.settled();
  expect(desk.as(other).canSee(here)).toBe(false);
  expect(warned(aside(desk))).toEqual([expect.stringContaining("could not be let into ticket #1")]);
  await add();
  await desk.settled();
  expect(desk.as(other).canSee(here)).toBe(true);
});

test("a shared room that takes no word: the team reads it aside, once, and what waited comes when it may", async () => {
  await using desk = await openFaultDesk("private-thread");
  const { member, here } = await openScene(desk, "private-thread");
  const match = { method: "POST", path: `/channels/${here}/messages` };
  const fault = desk.box.faults.rest({ match, do: { kind: "refuse", code: 50_013 }, times: 2 });
  const reply = (message: string) => desk.as(desk.mel).run("/reply", { message }, { in: here });
  await reply("Which browser is it?");
  await desk.later(minutes(2));
  await reply("And which version?");
  await desk.later(minutes(2));
  expect(fault.used).toBe(2);
  expect(warned(aside(desk))).toEqual([expect.stringMatching(/can't write in ticket #1.*Send Messages in Threads/)]);
  await reply("Thank you.");
  await desk.settled();
  const said = texts(desk, member, here).filter((line) => /browser|version|Thank/.test(line));
  expect(said.map((line) => line.split("\n").at(-1))).toEqual([
    "Which browser is it?",
    "And which version?",
    "Thank you.",
  ]);
});

test("no side thread either: the words of `//` are kept, its writer is told, and so is who gave a command, by DM", async () => {
  await using desk = await openFaultDesk("private-channel");
  const { member, other, here } = await openScene(desk, "private-channel");
  const give = take(desk, CHANNEL);
  const noThread = refuseThreads(desk);
  desk.as(desk.mel).write(here, "//He is the one from last week");
  await desk.settled();
  expect(texts(desk, member, here).join("\n")).not.toContain("last week");
  expect(warned(texts(desk, desk.mel, desk.dm(desk.mel)))).toHaveLength(0);
  expect(texts(desk, desk.mel, desk.dm(desk.mel)).join("\n")).toContain("Your staff-only message in ticket #1");
  await desk.as(desk.mel).run("/ticket add", { member: other.id }, { in: here });
  await desk.settled();
  expect(warned(texts(desk, desk.mel, desk.dm(desk.mel)))).toEqual([
    expect.stringContaining("Who reads ticket #1 is as it was before."),
  ]);
  give();
  noThread.remove();
  await desk.later(minutes(2));
  await desk.as(desk.mel).run("/ticket note", { text: "Refunded twice" }, { in: here });
  await desk.settled();
  expect(aside(desk).join("\n")).toMatch(/last week[\s\S]*Refunded twice/);
  expect(texts(desk, member, here).join("\n")).not.toMatch(/last week|Refunded/);
});

test("a command that finds out first that no side thread can be made: who gave it reads it by DM", async () => {
  await using desk = await openFaultDesk("private-channel");
  const { other, here } = await openScene(desk, "private-channel");
  take(desk, CHANNEL);
  refuseThreads(desk);
  await desk.as(desk.mel).run("/ticket add", { member: other.id }, { in: here });
  await desk.settled();
  expect(warned(texts(desk, desk.mel, desk.dm(desk.mel)))).toHaveLength(1);
});

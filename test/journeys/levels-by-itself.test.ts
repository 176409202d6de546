import { addRole, type Box } from "discord-box";
import { expect, test } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import type { Community } from "../../src/demo/community.ts";
import { applyDesk } from "../../src/features/index.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const ALWAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  .map((day) => `${day}: 00:00-24:00`)
  .join(", ");

/** Whoever waits is answered within an hour; what stands below says what happens otherwise. */
const withLevels = (levels: string, hoursMore = "") => `${deskFile.replace(
  "gates:\n",
  `gates:\n  hours: { time-zone: Etc/UTC, ${ALWAYS}${hoursMore} }\n`,
)}
targets: { first-response: 1 h, next-response: 1 h }
enforce-targets: true
${levels}`;

const prepare = ({ guild }: Community, { world }: Box) => {
  for (const name of ["Lead", "Chief"]) addRole(world, guild.id, { name, mentionable: true });
};

/** Roles that were pinged in a channel, in order, by name. */
const pinged = (desk: Desk, channelId: string) =>
  (desk.box.world.messages.get(channelId) ?? [])
    .flatMap(({ mention_roles: roles }) => roles)
    .flatMap((id) => desk.box.world.roles.inGuild(desk.guild.id).find((role) => role.id === id)?.name ?? [])
    .filter((name) => name !== "Support");

const level = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("ticket").select("level").executeTakeFirstOrThrow()).level;

const all = (desk: Desk, channelId: string) => texts(desk, desk.mel, channelId).join("\n");

describeOnDatabases("a missed reply target", (database) => {
  test("takes the ticket up by itself, once, over restarts: it is told, given, and on the timeline with the reason", async () => {
    await using desk = await openDesk({ database, file: withLevels(""), prepare });
    const { ada, mel, kim } = desk;
    const seniors = `seniors:\n  - { level: 3, ping: [Chief], reached-when: overdue, give-to: "${kim.id}" }\n`;
    await applyDesk(desk.app().app, { name: "desk.yaml", source: withLevels(seniors), mode: "change" });
    const { dm, thread } = await openByDm(desk);
    await desk.as(mel).run("/ticket claim", {}, { in: thread });
    await desk.later(minutes(50));
    expect(await level(desk)).toBe(0);
    await desk.stop();
    desk.box.clock.advance(minutes(11));
    await desk.start();
    await desk.later(seconds(10));
    expect(await level(desk)).toBe(3);
    expect(pinged(desk, thread)).toEqual(["Chief"]);
    const told = texts(desk, mel, thread).filter((one) => one.includes("It is at level 3 now."));
    expect(told).toEqual([expect.stringContaining(`<@${kim.id}>`)]);
    expect(texts(desk, mel, thread)[0]).toMatch(/level 3, because a reply target was missed/);
    expect(texts(desk, mel, thread)[0]).toContain(`<@${kim.id}>`);
    await desk.as(mel).run("/ticket info", {}, { in: thread });
    expect(texts(desk, mel, thread).at(-1)).toMatch(/Taken to level 3 <t:\d+:R>, because a reply target was missed/);

    await desk.stop();
    await desk.start();
    await desk.later(hours(5));
    // The same rules applied anew change nothing.
    await applyDesk(desk.app().app, { name: "desk.yaml", source: withLevels(seniors), mode: "change" });
    await desk.later(hours(5));
    expect(pinged(desk, thread)).toEqual(["Chief"]);
    const facts = await desk.app().app.db.selectFrom("fact").select(["kind", "person_id", "data"]).execute();
    const taken = facts.filter(({ kind }) => kind === "level-set");
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({ person_id: null, data: expect.stringContaining("target-missed") });
    expect(texts(desk, ada, dm).join("\n")).not.toMatch(/level|overdue/);
  });
});

test("one level before it is due, the next one when its own clock is over; what is answered goes up no further", async () => {
  const file = withLevels(`seniors:
  - { level: 1, ping: [Lead], reached-when: due-soon }
  - { level: 2, ping: [Chief], reached-when: overdue, reply-within: 30 min }
  - { level: 4, ping: [Lead], reached-when: overdue, give-to: nobody }
`);
  await using desk = await openDesk({ file, prepare });
  const { mel, ada } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(minutes(46));
  expect(await level(desk)).toBe(1);
  await desk.later(minutes(15));
  expect(await level(desk)).toBe(2);
  expect(pinged(desk, thread)).toEqual(["Lead", "Chief"]);
  const assignee = () => desk.app().app.db.selectFrom("ticket").select("assignee_id").executeTakeFirstOrThrow();
  expect((await assignee()).assignee_id).not.toBeNull();
  await desk.later(minutes(31));
  expect(await level(desk)).toBe(4);
  expect((await assignee()).assignee_id).toBeNull();

  desk.as(mel).write(thread, "+Which harbour?");
  await desk.settled();
  await desk.as(mel).run("/ticket escalate", { level: 0 }, { in: thread });
  // It is the member's turn: nothing is owed, however long.
  await desk.later(days(2));
  expect(await level(desk)).toBe(0);
  desk.as(ada).write(dm, "The small one");
  await desk.later(minutes(40));
  expect(await level(desk)).toBe(0);
  desk.as(mel).write(thread, "+Try again");
  await desk.later(hours(3));
  expect(await level(desk)).toBe(0);
});

test("nothing goes up while the team is not there", async () => {
  await using desk = await openDesk({ prepare });
  const date = (ahead: number) => new Date(desk.box.clock.now() + ahead).toISOString().slice(0, 10);
  const file = withLevels(
    "seniors:\n  - { level: 1, ping: [Lead], reached-when: overdue }\n",
    `, holidays: ["${date(0)}", "${date(days(1))}"], outside: warn`,
  );
  await applyDesk(desk.app().app, { name: "desk.yaml", source: file, mode: "change" });
  const { thread } = await openByDm(desk);
  expect(thread).not.toBe("");
  await desk.later(hours(23));
  expect(await level(desk)).toBe(0);
  await desk.later(hours(27));
  expect(await level(desk)).toBe(1);
});

test("whom a level names is given nothing once they answer no tickets here", async () => {
  await using desk = await openDesk({ prepare });
  const { mel, kim, guild, box } = desk;
  const file = withLevels(`seniors:\n  - { level: 1, ping: [Lead], reached-when: overdue, give-to: "${kim.id}" }\n`);
  await applyDesk(desk.app().app, { name: "desk.yaml", source: file, mode: "change" });
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  box.world.member(guild.id, kim.id).roles = [];
  await desk.later(minutes(61));
  expect(await level(desk)).toBe(1);
  expect(all(desk, thread)).toContain(`<@${mel.id}>`);
  expect(all(desk, thread)).not.toContain(`<@${kim.id}>`);
});

test("by command, what the desk file says of a level and the command does not stays: who is let into the thread is", async () => {
  const file = withLevels("seniors:\n  - { level: 2, ping: [Lead], let-in: true }\n");
  await using desk = await openDesk({ file, prepare });
  const { owner, getHelp, general } = desk;
  await desk.as(owner).run("/type add", { name: "Games", destination: getHelp.id }, { in: general.id });
  await desk.as(owner).run("/type level", { topic: "games", level: 2, when: "missed" }, { in: general.id });
  await desk.settled();
  const { settings } = await desk
    .app()
    .app.db.selectFrom("ticket_type")
    .select("settings")
    .where("type_key", "=", "games")
    .executeTakeFirstOrThrow();
  expect(JSON.parse(settings)).toMatchObject({ seniors: [{ level: 2, letIn: true, reachedWhen: "missed" }] });
});

test("by command: a topic that was made by command gets its levels, changes and loses them", async () => {
  await using desk = await openDesk({ file: withLevels(""), prepare });
  const { owner, getHelp, general, guild, box, ada, mel, kim } = desk;
  const role = (name: string) => box.world.roles.inGuild(guild.id).find((one) => one.name === name)?.id ?? "";
  const set = async (options: Record<string, string | number | boolean>) => {
    await desk.as(owner).run("/type level", { topic: "games", level: 2, ...options }, { in: general.id });
    await desk.settled();
    return last(desk, owner, general.id).text;
  };
  await desk.as(owner).run("/type add", { name: "Games", destination: getHelp.id }, { in: general.id });
  expect(await set({})).toContain("which role is told");
  expect(await set({ ping: role("Lead"), "reply-within": "soon" })).toContain("Give a length of time");
  expect(await set({ topic: "question", ping: role("Lead") })).toContain("desk file");
  expect(await set({ remove: true })).toContain("has no level 2");
  expect(await set({ ping: role("Lead") })).toContain("by hand");
  const shown = await set({ when: "missed", "give-to": kim.id, "reply-within": "2 h" });
  expect(shown).toContain(`<@&${role("Lead")}>`);
  expect(shown).toContain("by itself once a reply target is missed");
  expect(shown).toContain(`**Then looked after by** <@${kim.id}>`);
  expect(shown).toContain("120 min");

  await desk.as(ada).run("/ticket create", { topic: "games" }, { in: general.id });
  await desk.as(ada).fillIn({ q1: "The board is upside down" });
  await desk.settled();
  const thread = desk.threads(getHelp.id).at(-1)?.id ?? "";
  await desk.later(minutes(61));
  expect(await level(desk)).toBe(2);
  // Where the member reads, too, it is said beside the room.
  expect(all(desk, thread)).not.toContain("level");
  const side = desk.threads(getHelp.id).find(({ id }) => id !== thread)?.id ?? "";
  expect(last(desk, mel, side).text).toContain("It is at level 2 now.");
  expect(await set({ remove: true })).toContain("Level 2 of Games is gone");
});

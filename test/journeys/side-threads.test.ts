import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import type { Desk } from "../support/desk.ts";
import { memberNamed } from "../support/doors-stage.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";

type User = { readonly id: string };

const HIDDEN = "\n    claims: { others: hidden }";
const inThread = (more = "") => openDeskWith(fileWithRoom("private-thread", "#get-help", more));

const run = async (desk: Desk, by: User, path: string, options: object, channel: string) => {
  await desk.as(by).run(path, options as never, { in: channel });
  await desk.later(6_000);
};

const inside = (desk: Desk, thread: string, ...who: readonly User[]): boolean[] => {
  const there = (desk.box.world.channel(thread).thread_members ?? []).map(({ user_id }) => user_id);
  return who.map(({ id }) => there.includes(id));
};

/** A note makes the thread beside a ticket's room. */
async function sideOf(desk: Desk, team: string): Promise<string> {
  await run(desk, desk.mel, "/ticket note", { text: "Opens the side thread" }, team);
  const { db, rooms } = desk.app().app;
  const { room_id } = await db.selectFrom("side_room").select("room_id").executeTakeFirstOrThrow();
  return (await rooms.find(db, room_id))?.channelId ?? "";
}

test.each([
  ["private-thread", "#get-help"],
  ["private-channel", PLACES.category],
] as const)("the thread beside a %s follows who is of the team", async (room, place) => {
  await using desk = await openDeskWith(fileWithRoom(room, place));
  const { ada, kim, jonas, owner, supportRole, guild } = desk;
  const eve = memberNamed(desk, "Eve");
  await run(desk, owner, "/permission give", { level: "staff", member: eve.id }, desk.general.id);
  const { team } = await openRoom(desk, room);
  const side = await sideOf(desk, team);
  expect(inside(desk, side, kim, eve, jonas, ada)).toEqual([true, true, false, false]);
  desk.as(owner).takeRole(guild.id, kim.id, supportRole.id);
  desk.as(owner).giveRole(guild.id, jonas.id, supportRole.id);
  await run(desk, owner, "/permission take", { member: eve.id }, desk.general.id);
  expect(inside(desk, side, kim, eve, jonas, ada)).toEqual([false, false, true, false]);
});

test("who takes part leaves the thread beside a ticket with their role, and stays in the ticket", async () => {
  await using desk = await inThread();
  const { ben, mel, owner, supportRole, guild } = desk;
  const { team } = await openRoom(desk, "private-thread");
  await run(desk, mel, "/ticket add", { member: ben.id }, team);
  desk.as(owner).giveRole(guild.id, ben.id, supportRole.id);
  await desk.settled();
  const side = await sideOf(desk, team);
  expect([inside(desk, team, ben), inside(desk, side, ben)]).toEqual([[true], [true]]);
  desk.as(owner).takeRole(guild.id, ben.id, supportRole.id);
  await desk.settled();
  expect([inside(desk, team, ben), inside(desk, side, ben)]).toEqual([[true], [false]]);
});

test.each(["before", "after"] as const)(
  "the thread beside a hidden ticket, made %s it was claimed, is for whoever looks after it until nobody does",
  async (made) => {
    await using desk = await inThread(HIDDEN);
    const { mel, kim } = desk;
    const { team } = await openRoom(desk, "private-thread");
    if (made === "before") expect(inside(desk, await sideOf(desk, team), mel, kim)).toEqual([true, true]);
    await run(desk, mel, "/ticket claim", {}, team);
    const side = await sideOf(desk, team);
    expect(inside(desk, side, mel, kim)).toEqual([true, false]);
    await desk.stop();
    await desk.start();
    await run(desk, mel, "/ticket unclaim", {}, team);
    expect(inside(desk, side, mel, kim)).toEqual([true, true]);
  },
);

test("the thread beside a hidden channel changes hands with it", async () => {
  await using desk = await openDeskWith(fileWithRoom("private-channel", PLACES.category, HIDDEN));
  const { mel, kim } = desk;
  const { team } = await openRoom(desk, "private-channel");
  await run(desk, mel, "/ticket claim", {}, team);
  const side = await sideOf(desk, team);
  expect(inside(desk, side, mel, kim)).toEqual([true, false]);
  await run(desk, kim, "/ticket assign", { number: 1, member: kim.id }, desk.general.id);
  expect(inside(desk, side, mel, kim)).toEqual([false, true]);
});

test("who is asked as a senior is in the thread beside a ticket until it is taken down again", async () => {
  const seniors = "\nseniors:\n  - { level: 1, ping: [Lead] }\n";
  await using desk = await inThread();
  const { ben, mel, owner, guild } = desk;
  const lead = addRole(desk.box.world, guild.id, { name: "Lead", mentionable: true });
  desk.as(owner).giveRole(guild.id, ben.id, lead.id);
  const source = `${fileWithRoom("private-thread", "#get-help")}${seniors}`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  const { team } = await openRoom(desk, "private-thread");
  const side = await sideOf(desk, team);
  expect(inside(desk, side, ben)).toEqual([false]);
  await run(desk, mel, "/ticket escalate", { level: 1, reason: "Above me" }, team);
  expect([inside(desk, side, ben), inside(desk, team, ben)]).toEqual([[true], [false]]);
  await run(desk, mel, "/ticket escalate", { level: 0 }, team);
  expect(inside(desk, side, ben)).toEqual([false]);
});

test.each(["seen", "not seen"] as const)(
  "a side thread that somebody deletes, %s by us, is made anew, and nothing that was written for it is lost",
  async (when) => {
    await using desk = await inThread();
    const { mel, kim, ada, owner } = desk;
    const { team } = await openRoom(desk, "private-thread");
    const side = await sideOf(desk, team);
    if (when === "not seen") await desk.stop();
    desk.as(owner).deleteChannel(side);
    if (when === "not seen") await desk.start();
    await desk.settled();
    desk.as(mel).write(team, "//Written for the team alone");
    await run(desk, mel, "/ticket note", { text: "And this" }, team);
    const anew = desk.threads(desk.getHelp.id).find(({ id }) => id !== team)?.id ?? "";
    expect(anew).not.toBe("");
    expect(inside(desk, anew, mel, kim, ada)).toEqual([true, true, false]);
    const read = desk.reads(kim, anew).map(({ text }) => text);
    expect(read.filter((text) => text.includes("Written for the team alone"))).toHaveLength(1);
    expect(read.filter((text) => text.includes("And this"))).toHaveLength(1);
    expect(
      desk
        .reads(ada, team)
        .map(({ text }) => text)
        .join(),
    ).not.toContain("team alone");
  },
);

test("what waits for a side thread when somebody deletes it, however much, is read in the new one", async () => {
  await using desk = await inThread();
  const { mel, kim, owner } = desk;
  const { db } = desk.app().app;
  const { team } = await openRoom(desk, "private-thread");
  const side = await sideOf(desk, team);
  const match = { method: "POST", path: `/channels/${side}/messages` };
  const away = desk.box.faults.rest({ match, do: { kind: "5xx-before" }, times: Number.POSITIVE_INFINITY });
  for (let n = 0; n < 30; n++) desk.as(mel).write(team, `//note ${n};`);
  const waiting = async () => {
    const rows = db.selectFrom("message").select("id").where("kind", "=", "comment").where("state", "=", "queued");
    return (await rows.execute()).length;
  };
  await expect.poll(waiting, { timeout: 60_000 }).toBe(30);
  desk.as(owner).deleteChannel(side);
  await expect.poll(() => db.selectFrom("side_room").selectAll().execute()).toEqual([]);
  away.remove();
  await desk.later(minutes(1));
  await desk.later(seconds(6));
  const anew = desk.threads(desk.getHelp.id).find(({ id }) => id !== team)?.id ?? "";
  const read = desk
    .reads(kim, anew)
    .map(({ text }) => text)
    .join();
  for (let n = 0; n < 30; n++) expect(read).toContain(`note ${n};`);
});

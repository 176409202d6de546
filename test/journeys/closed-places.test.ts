import { addChannel } from "discord-box";
import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, openRoom, PLACES, withRooms } from "../support/rooms.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const CATEGORY = 4;
const prepare: typeof withRooms = (community, box) => {
  withRooms(community, box);
  addChannel(box.world, community.guild.id, { name: "Closed tickets", type: CATEGORY });
  addChannel(box.world, community.guild.id, { name: "closed" });
};

const called = (desk: Desk, name: string) =>
  desk.box.world.channels.inGuild(desk.guild.id).find((channel) => channel.name === name)?.id ?? "";
const parentOf = (desk: Desk, id: string) =>
  desk.box.world.channels.inGuild(desk.guild.id).find((channel) => channel.id === id)?.parent_id;

test.each(["dm-channel", "private-channel"] as const)(
  "the channel of a closed ticket (%s) moves into the category for them, and back when it is opened again",
  async (kind) => {
    const destination = '\n    closed-destination: "Closed tickets"';
    await using desk = await openDesk({ file: fileWithRoom(kind, PLACES.category, destination), prepare });
    const { mel, general } = desk;
    const { team } = await openRoom(desk, kind);
    const before = parentOf(desk, team);
    await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: team });
    await desk.settled();
    expect(parentOf(desk, team)).toBe(called(desk, "Closed tickets"));
    expect(texts(desk, mel, team).join("\n")).toContain("closed this");
    await desk.stop();
    await desk.start();
    await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
    await desk.settled();
    expect(parentOf(desk, team)).toBe(before);
    expect(before).not.toBe(called(desk, "Closed tickets"));
  },
);

test("a category that is full leaves the channel where it is, closed all the same", async () => {
  const destination = '\n    closed-destination: "Closed tickets"';
  await using desk = await openDesk({ file: fileWithRoom("dm-channel", PLACES.category, destination), prepare });
  const { team } = await openRoom(desk, "dm-channel");
  const before = parentOf(desk, team);
  const match = { method: "PATCH", path: new RegExp(`^/channels/${team}$`) };
  await desk.as(desk.mel).run("/ticket close", {}, { in: team });
  const fault = desk.box.faults.rest({ match, do: { kind: "refuse", code: 50_035 }, times: 9 });
  await desk.settled();
  fault.remove();
  expect(parentOf(desk, team)).toBe(before);
  const ticket = await desk.app().app.db.selectFrom("ticket").select("status").executeTakeFirstOrThrow();
  expect(ticket.status).toBe("closed");
});

test("no summary is said where more people read than may read the ticket", async () => {
  const server = deskFile.replace('prefix: "!"', 'prefix: "!"\nclosed-destination: "#closed"');
  const few = "    permissions: { read: senior }\n    levels: { senior: [Support] }\n";
  await using desk = await openDesk({ file: server.replace("    emoji: 💬\n", `    emoji: 💬\n${few}`), prepare });
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  const shared = await openByPanel(desk, desk.ben);
  for (const room of [thread, shared]) await desk.as(mel).run("/ticket close", { reason: "Secret" }, { in: room });
  await desk.settled();
  expect(texts(desk, mel, called(desk, "closed"))).toEqual([expect.stringContaining("#2")]);
});

test("of a thread a summary is said, once for each close; it says that the ticket is open again, and goes with an erased one", async () => {
  const file = deskFile.replace('prefix: "!"', 'prefix: "!"\nclosed-destination: "#closed"');
  await using desk = await openDesk({ file, prepare });
  const { ada, mel, owner, general } = desk;
  const { thread } = await openByDm(desk);
  const place = called(desk, "closed");
  await desk.as(mel).run("/ticket close", { reason: "It loads *again*" }, { in: thread });
  await desk.settled();
  expect(texts(desk, mel, place)).toHaveLength(1);
  const said = () => last(desk, mel, place).text;
  expect(said()).toContain("#1 · Question");
  expect(said()).toContain(`<@${ada.id}> · opened on <t:`);
  expect(said()).toMatch(new RegExp(`Closed on <t:\\d+:f> by <@${mel.id}>`));
  expect(said()).toContain("> It loads \\*again\\*");
  expect(said()).toContain(`<#${thread}>`);
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
  await desk.settled();
  expect(said()).toContain("Open again since <t:");
  await desk.later(seconds(5));
  await desk.as(mel).run("/ticket close", { reason: "Secret" }, { in: thread });
  await desk.settled();
  expect(texts(desk, mel, place)).toHaveLength(2);

  const room = await openByPanel(desk);
  await desk.as(mel).run("/ticket close", {}, { in: room });
  await desk.settled();
  expect(texts(desk, mel, place)).toHaveLength(3);
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "1" });
  await desk.later(seconds(6));
  expect(texts(desk, mel, place)).toHaveLength(1);
  expect(said()).toContain("#2 · Feedback");
});

test("nothing waits for a channel of summaries that was deleted, and the log names it", async () => {
  const file = deskFile.replace('prefix: "!"', 'prefix: "!"\nclosed-destination: "#closed"');
  await using desk = await openDesk({ file, prepare });
  const { mel, owner, general } = desk;
  const waiting = () =>
    desk.app().app.db.selectFrom("effect").select("source").where("state", "=", "waiting").execute();
  const named = (channelId: string) =>
    desk.logged.filter((line) => line.includes(channelId) && line.includes("what waited for it is given up"));
  const { thread } = await openByDm(desk);
  const place = called(desk, "closed");
  const close = async () => {
    await desk.as(mel).run("/ticket close", { reason: "Secret" }, { in: thread });
    await desk.settled();
  };
  await close();
  desk.as(owner).deleteChannel(place);
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
  await desk.settled();
  expect(await waiting()).toEqual([]);
  await desk.later(seconds(5));
  await close();
  expect(await waiting()).toEqual([]);
  expect(named(place)).toHaveLength(1);
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "1" });
  await desk.later(seconds(6));
  expect(await waiting()).toEqual([]);
});

import type { RestFault } from "discord-box";
import { describe, expect, test } from "vitest";
import type { Desk } from "../support/desk.ts";
import { fileWithRoom, isDm, newestRoom, openDeskWith, ROOM_KINDS } from "../support/rooms.ts";
import { last, texts } from "../support/scenes.ts";

/** What a ticket's room is made of on Discord: opening the DM, channels, threads, posts, messages. Not the answers to presses. */
const CALLS = /^\/(channels\/\d+\/(threads|messages)|guilds\/\d+\/channels|users\/@me\/channels)$/;
/** The room, its first words, the first message. A post has the first two in one, and then the last one never strikes. */
const CALLED = 3;

const BROKEN: readonly RestFault["kind"][] = ["5xx-before", "5xx-after", "drop-before", "drop-after"];

/** Ada is one press away from her ticket. */
async function prepare(desk: Desk, room: (typeof ROOM_KINDS)[number]["room"]): Promise<() => Promise<void>> {
  const { ada } = desk;
  const press = (channelId: string, label: string) => async () => {
    await desk.as(ada).press(last(desk, ada, channelId).id, label);
    await desk.settled();
  };
  if (!isDm(room)) {
    await desk.as(ada).press(desk.reads(ada, desk.getHelp.id)[0]?.id ?? "", "Feedback");
    return press(desk.getHelp.id, "Open ticket");
  }
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The harbour map does not load");
  await desk.settled();
  await desk.as(ada).choose(last(desk, ada, dm).id, "What is it about?", ["Question"]);
  return press(dm, "Send");
}

/** Channels, threads and posts that are not part of the server. */
const roomsOf = (desk: Desk) =>
  desk.box.world.channels
    .inGuild(desk.guild.id)
    .filter(({ thread, topic }) => thread !== undefined || topic?.startsWith("Frontdesk"));

const rows = async (desk: Desk) => {
  const { db } = desk.app().app;
  const tickets = await db.selectFrom("ticket").select("status").execute();
  const slots = await db.selectFrom("slot").select("slot_key").execute();
  const waiting = await db.selectFrom("effect").select("kind").where("state", "=", "waiting").execute();
  return { statuses: tickets.map(({ status }) => status), slots: slots.length, waiting: waiting.length };
};

describe.each(ROOM_KINDS)("room: $room, with one call that breaks", ({ room, destination }) => {
  const steps = BROKEN.flatMap((kind) => Array.from({ length: CALLED }, (_, n) => ({ kind, nth: n + 1 })));

  test.each(steps)("$kind at call $nth: one ticket, one room, everything said once", async ({ kind, nth }) => {
    await using desk = await openDeskWith(fileWithRoom(room, destination));
    const open = await prepare(desk, room);
    const fault = desk.box.faults.rest({ match: { method: "POST", path: CALLS, nth }, do: { kind } as RestFault });
    await open();
    if (nth < CALLED || room !== "dm-forum") expect(fault.used).toBe(1);
    expect((await rows(desk)).statuses).toEqual(["new"]);
    expect((await rows(desk)).waiting).toBe(0);
    expect(roomsOf(desk)).toHaveLength(1);
    const { team, member } = await newestRoom(desk);
    const read = texts(desk, desk.mel, team);
    expect(read.filter((text) => text.includes("#1 · "))).toHaveLength(1);
    if (!isDm(room)) return expect(read.filter((text) => text.includes(`<@${desk.ada.id}>`))).toHaveLength(1);
    expect(read.filter((text) => text.includes("The harbour map does not load"))).toHaveLength(1);
    expect(texts(desk, desk.ada, member).filter((text) => text.includes("Ticket #1 is open"))).toHaveLength(1);
  });
});

describe.each(ROOM_KINDS)("room: $room, which Discord refuses", ({ room, destination }) => {
  const codes = [50001, 50013, 10003] as const;
  const creation = room.endsWith("channel") ? /^\/guilds\/\d+\/channels$/ : /\/threads$/;

  test.each(codes)("(%i): no room, row or place is left, the member is told, the next try works", async (code) => {
    await using desk = await openDeskWith(fileWithRoom(room, destination));
    const { ada } = desk;
    const open = await prepare(desk, room);
    const fault = desk.box.faults.rest({
      match: { method: "POST", path: creation },
      do: { kind: "refuse", code },
      times: 9,
    });
    await open();
    expect(await rows(desk)).toEqual({ statuses: ["failed"], slots: 0, waiting: 0 });
    expect(roomsOf(desk)).toEqual([]);
    const told = last(desk, ada, isDm(room) ? desk.dm(ada) : desk.getHelp.id).text;
    expect(told).toMatch(/That did not work|The ticket was not opened/);
    fault.remove();
    await (await prepare(desk, room))();
    expect((await rows(desk)).statuses).toContain("new");
    expect(roomsOf(desk)).toHaveLength(1);
  });

  test("made, but closed to what is said in it: the room is taken away again", async () => {
    await using desk = await openDeskWith(fileWithRoom(room, destination));
    const open = await prepare(desk, room);
    const dm = desk.dm(desk.ada);
    const match = { method: "POST", path: new RegExp(`^/channels/(?!${dm}/)\\d+/messages$`) };
    desk.box.faults.rest({ match, do: { kind: "refuse", code: 50013 }, times: 9 });
    await open();
    // A post is there with its card, which is what it is for.
    if (room === "dm-forum") return expect((await rows(desk)).statuses).toEqual(["new"]);
    expect(await rows(desk)).toEqual({ statuses: ["failed"], slots: 0, waiting: 0 });
    expect(roomsOf(desk)).toEqual([]);
  });
});

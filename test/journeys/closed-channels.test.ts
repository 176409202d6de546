import { describe, expect, test } from "vitest";
import { days, hours, minutes } from "#kernel/types.ts";
import type { Desk } from "../support/desk.ts";
import { fileWithRoom, isDm, newestRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, reactions, texts } from "../support/scenes.ts";

const KINDS = ["dm-channel", "private-channel"] as const;

const open = async (room: (typeof KINDS)[number], more = "") => {
  const desk = await openDeskWith(`${fileWithRoom(room, PLACES.category)}${more || `\nclosed-channels: 24 h\n`}`);
  return { desk, opened: await openRoom(desk, room) };
};

const stands = (desk: Desk, channelId: string) =>
  desk.box.world.channels.inGuild(desk.guild.id).some(({ id }) => id === channelId);

const close = async (desk: Desk, channelId: string) => {
  await desk.as(desk.mel).run("/ticket close", { reason: "solved" }, { in: channelId });
  await desk.settled();
};

describe.each(KINDS)("the channel of a closed ticket (%s)", (kind) => {
  test("says until when it stays, and goes then", async () => {
    const { desk, opened } = await open(kind);
    await using _ = desk;
    await close(desk, opened.team);
    expect(texts(desk, desk.mel, opened.team).join("\n")).toMatch(/This channel is deleted <t:\d+:R>/);
    await desk.later(hours(23));
    expect(stands(desk, opened.team)).toBe(true);
    await desk.later(hours(1));
    expect(stands(desk, opened.team)).toBe(false);
    const facts = await desk.app().app.db.selectFrom("fact").select("kind").orderBy("sequence").execute();
    expect(facts.at(-1)?.kind).toBe("room-removed");
    expect(await desk.app().app.db.selectFrom("ticket").select("close_how").execute()).toEqual([
      { close_how: "command" },
    ]);
  });

  test("opened again before that it stays; closed again, its time begins anew", async () => {
    const { desk, opened } = await open(kind);
    await using _ = desk;
    await close(desk, opened.team);
    await desk.later(hours(20));
    await desk.as(desk.mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
    await desk.later(hours(10));
    expect(stands(desk, opened.team)).toBe(true);
    await close(desk, opened.team);
    await desk.later(hours(23));
    expect(stands(desk, opened.team)).toBe(true);
    await desk.later(hours(1));
    expect(stands(desk, opened.team)).toBe(false);
  });

  test("opened again after that it gets a new one, and what was written with it arrives there", async () => {
    const { desk, opened } = await open(kind);
    await using _ = desk;
    const { ada, mel } = desk;
    await close(desk, opened.team);
    await desk.later(hours(24));
    if (kind === "dm-channel") {
      const card = desk.reads(ada, opened.member).find(({ text }) => text.includes("Ticket #1 is closed"));
      await desk.as(ada).press(card?.id ?? "", "Reopen");
    } else {
      await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
    }
    if (isDm(kind)) desk.as(ada).write(opened.member, "It broke again");
    await desk.settled();
    const anew = await newestRoom(desk);
    expect(anew.team).not.toBe(opened.team);
    expect(anew.ticketId).toBe(opened.ticketId);
    expect(desk.as(ada).canSee(anew.team)).toBe(!isDm(kind));
    if (!isDm(kind)) desk.as(ada).write(anew.member, "It broke again");
    await desk.settled();
    const read = texts(desk, mel, anew.team).join("\n");
    expect(read.split("#1 · ")).toHaveLength(2);
    expect(read).toContain("reopened this");
    expect(read.split("It broke again")).toHaveLength(2);
    desk.as(mel).write(anew.team, isDm(kind) ? "+Try this" : "Try this");
    await desk.settled();
    expect(last(desk, ada, anew.member).text).toContain("Try this");
    await close(desk, anew.team);
    await desk.later(hours(24));
    expect(stands(desk, anew.team)).toBe(false);
  });

  test("stays where the desk keeps it", async () => {
    const { desk, opened } = await open(kind, "\nclosed-channels: keep\n");
    await using _ = desk;
    await close(desk, opened.team);
    expect(texts(desk, desk.mel, opened.team).join("\n")).not.toContain("This channel is deleted");
    await desk.later(days(30));
    expect(stands(desk, opened.team)).toBe(true);
  });

  test("is taken away after a start, too, and once", async () => {
    const { desk, opened } = await open(kind);
    await using _ = desk;
    await close(desk, opened.team);
    await desk.stop();
    desk.box.clock.advance(hours(25));
    const match = { method: "DELETE", path: new RegExp(`^/channels/${opened.team}$`) };
    const fault = desk.box.faults.rest({ match, do: { kind: "drop-after" } });
    await desk.start();
    await desk.later(minutes(5));
    expect(fault.used).toBe(1);
    expect(stands(desk, opened.team)).toBe(false);
    expect(desk.logged.filter((line) => line.includes("could not be deleted"))).toEqual([]);
  });

  test("stays as long as nobody could read there that it is closed", async () => {
    const { desk, opened } = await open(kind);
    await using _ = desk;
    const match = { method: "POST", path: new RegExp(`^/channels/${opened.team}/messages$`) };
    const fault = desk.box.faults.rest({ match, do: { kind: "refuse", code: 50013 }, times: 99 });
    await close(desk, opened.team);
    await desk.later(hours(48));
    expect(fault.used).toBeGreaterThan(0);
    expect(stands(desk, opened.team)).toBe(true);
  });
});

test("a place less is taken: the first in line gets it", async () => {
  const { desk, opened } = await open("dm-channel");
  await using _ = desk;
  await close(desk, opened.team);
  const match = { method: "POST", path: /^\/guilds\/\d+\/channels$/ };
  const fault = desk.box.faults.rest({ match, do: { kind: "refuse", code: 30013 }, times: 9999 });
  const { team } = await openRoom(desk, "dm-channel", desk.ben);
  expect(team).toBe("");
  await desk.later(hours(24) - minutes(1));
  fault.remove();
  await desk.later(minutes(1));
  expect(stands(desk, opened.team)).toBe(false);
  expect((await newestRoom(desk, desk.ben)).team).not.toBe("");
});

test("a channel that we may not delete is left all the same by a ticket that is opened again: what is written there then is heard by nobody, and marked", async () => {
  const { desk, opened } = await open("private-channel");
  await using _ = desk;
  const { owner, mel, general } = desk;
  const match = { method: "DELETE", path: new RegExp(`^/channels/${opened.team}$`) };
  desk.box.faults.rest({ match, do: { kind: "refuse", code: 50013 }, times: 99 });
  await close(desk, opened.team);
  await desk.later(hours(24));
  expect(stands(desk, opened.team)).toBe(true);
  const reopenedAt = desk.box.clock.now();
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
  await desk.settled();
  const anew = await newestRoom(desk);
  const { db } = desk.app().app;
  const rooms = await db
    .selectFrom("ticket_room")
    .innerJoin("room", "room.id", "ticket_room.room_id")
    .select(["room.discord_id", "ticket_room.left_at"])
    .execute();
  const leftAt = new Map(rooms.map(({ discord_id, left_at }) => [discord_id, left_at]));
  expect(leftAt.get(anew.team)).toBeNull();
  expect(leftAt.get(opened.team)).toBeGreaterThanOrEqual(reopenedAt);
  const late = desk.as(owner).write(opened.team, "Too late");
  await desk.settled();
  expect(reactions(desk, owner, opened.team, late.id)).toEqual(["⚠️"]);
  expect(texts(desk, mel, anew.team).join("\n")).not.toContain("Too late");
});

test("threads and posts stay", async () => {
  await using desk = await openDeskWith(fileWithRoom("dm-forum", PLACES.forum));
  const { team } = await openRoom(desk, "dm-forum");
  await close(desk, team);
  await desk.later(days(30));
  expect(stands(desk, team)).toBe(true);
});

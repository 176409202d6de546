import { addRole } from "discord-box";
import { describe, expect, test } from "vitest";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import {
  fileWithRoom,
  isDm,
  newestRoom,
  openDeskWith,
  openRoom,
  PLACES,
  ROOM_KINDS,
  withRooms,
} from "../support/rooms.ts";
import { last, texts } from "../support/scenes.ts";

/** Topics of the same team that make the rooms of every kind. */
const every = (file: string): string => {
  const more = ROOM_KINDS.map(
    ({ room, destination }) =>
      `  in-${room}:\n    name: In ${room}\n    room: ${room}\n    destination: "${destination}"\n`,
  );
  return file.replace("\ntypes:\n", `\ntypes:\n${more.join("")}`);
};

const everything = (desk: Desk, user: { readonly id: string }, channelId: string) =>
  texts(desk, user, channelId).join("\n");

describe.each(ROOM_KINDS.map(({ room }) => room))("/ticket move to %s", (to) => {
  test("goes on there, and whoever moved it reads where", async () => {
    const from = to === "dm" ? "dm-channel" : "dm";
    await using desk = await openDeskWith(every(fileWithRoom(from, from === "dm" ? "#tickets" : PLACES.category)));
    const { ada, mel } = desk;
    const before = await openRoom(desk, from);
    await desk.as(mel).run("/ticket move", { to }, { in: before.team });
    await desk.settled();
    const after = await newestRoom(desk);
    expect(after.team).not.toBe(before.team);
    expect(everything(desk, mel, before.team)).toContain(`Ticket #1 goes on in <#${after.team}>`);
    expect(desk.as(ada).canSee(after.team)).toBe(!isDm(to));
    await desk.as(mel).run("/ticket move", { to }, { in: after.team });
    expect(last(desk, mel, after.team).text).toBe("It is in a place of that kind already.");
  });
});

test("typed, by its plain name", async () => {
  await using desk = await openDeskWith(every(fileWithRoom("dm", "#tickets")));
  const before = await openRoom(desk, "dm");
  desk.as(desk.mel).write(before.team, "!ticket move private-channel");
  await desk.settled();
  expect((await newestRoom(desk)).team).not.toBe(before.team);
});

describe("what can't be moved stays, and whoever tried reads why", () => {
  async function refused(file: string, to: string) {
    await using desk = await openDesk({
      file,
      prepare(community, box) {
        withRooms(community, box);
        addRole(box.world, community.guild.id, { name: "Admins" });
      },
    });
    const before = await openRoom(desk, "dm");
    await desk.as(desk.mel).run("/ticket move", { to }, { in: before.team });
    await desk.settled();
    expect(await newestRoom(desk)).toEqual(before);
    expect(await desk.app().app.db.selectFrom("ticket_move").selectAll().execute()).toEqual([]);
    return last(desk, desk.mel, before.team).text;
  }
  const shared = ["private-thread", "private-channel"] as const;

  test.each(shared)("a member who is not named, to a %s", async (to) => {
    const file = every(fileWithRoom("dm", "#tickets", "\n    member: anonymous"));
    expect(await refused(file, to)).toContain("The member is not named here");
  });

  test.each(shared)("a team that is never named, to a %s", async (to) => {
    const file = every(fileWithRoom("dm", "#tickets", "\n    names: anonymous\n    names-fixed: true"));
    expect(await refused(file, to)).toContain("This topic never names who answers");
  });

  test("no place of that kind", async () => {
    expect(await refused(deskFile, "dm-forum")).toContain("no place of that kind");
  });

  test("a channel whose threads others read", async () => {
    const admins = `  admins:\n    name: Admins\n    room: dm-forum\n    destination: "${PLACES.forum}"\n    staff: [Admins]\n`;
    const file = deskFile.replace("\ntypes:\n", `\ntypes:\n${admins}`);
    expect(await refused(file, "dm-forum")).toContain("no place of that kind");
  });

  test("Discord is full: the room of the ticket says so, too", async () => {
    await using desk = await openDeskWith(every(fileWithRoom("dm", "#tickets")));
    const before = await openRoom(desk, "dm");
    const match = { method: "POST", path: /^\/guilds\/\d+\/channels$/ };
    desk.box.faults.rest({ match, do: { kind: "refuse", code: 30013 }, times: 9 });
    await desk.as(desk.mel).run("/ticket move", { to: "private-channel" }, { in: before.team });
    await desk.settled();
    expect(await newestRoom(desk)).toEqual(before);
    const read = everything(desk, desk.mel, before.team);
    expect(read).toContain("It was not moved, because I can't make a place for it.");
    expect(read).toContain("Discord has no place left for it. It goes on here.");
  });

  test("a closed ticket, and the member's own wish", async () => {
    await using desk = await openDeskWith(every(fileWithRoom("private-channel", PLACES.category)));
    const { ada, mel } = desk;
    const before = await openRoom(desk, "private-channel");
    await desk.as(ada).run("/ticket move", { to: "dm" }, { in: before.team });
    await desk.settled();
    expect(await newestRoom(desk)).toEqual(before);
    await desk.as(mel).run("/ticket close", {}, { in: before.team });
    await desk.settled();
    await desk.as(mel).run("/ticket move", { to: "dm" }, { in: before.team });
    expect(last(desk, mel, before.team).text).toContain("Ticket #1 is closed already.");
  });
});

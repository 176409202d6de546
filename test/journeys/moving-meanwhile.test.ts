import { ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { canRead, insideOf, openFinance } from "../support/finance.ts";
import { fileWithRoom, openRoom, PLACES, withRooms } from "../support/rooms.ts";
import { openByDm, openByPanel } from "../support/scenes.ts";

/** Discord makes no room for now: what is decided meanwhile, is decided while the ticket moves. */
const slowly = (desk: Desk) =>
  desk.box.faults.rest({ match: { method: "POST", path: /\/(channels|threads)$/ }, do: { kind: "5xx-before" } });

const newestIn = (desk: Desk, parentId: string): string =>
  desk.box.world.channels.inGuild(desk.guild.id).findLast(({ parent_id }) => parent_id === parentId)?.id ?? "";

test("given to others while it moves, a ticket is seen in its new channel by who answers it now, and by nobody else", async () => {
  const { desk, fay, place } = await openFinance({ place: ChannelType.GUILD_CATEGORY });
  await using _ = desk;
  const { mel, kim, owner } = desk;
  const { thread } = await openByDm(desk);
  const fault = slowly(desk);
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await expect.poll(() => fault.used).toBe(1);
  await desk.as(owner).run("/department", { department: "calm" }, { in: thread });
  await desk.later(minutes(1));
  const there = newestIn(desk, place);
  expect([mel, kim, fay].map((who) => canRead(desk, who, there))).toEqual([true, true, false]);
});

test("given to others while it moves, those who answer it now are in its new private thread, and nobody else of the team", async () => {
  const { desk, fay, place } = await openFinance();
  await using _ = desk;
  desk.box.world.channel(place).permission_overwrites = [];
  const { ada, mel, kim, owner } = desk;
  const thread = await openByPanel(desk);
  const fault = slowly(desk);
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await expect.poll(() => fault.used).toBe(1);
  await desk.as(owner).run("/department", { department: "calm" }, { in: thread });
  await desk.later(minutes(1));
  // Whom our first words there mention Discord lets in late.
  await desk.later(minutes(1));
  const inside = insideOf(desk, newestIn(desk, place));
  expect(inside).toEqual(expect.arrayContaining([ada.id, mel.id, kim.id]));
  expect(inside).not.toContain(fay.id);
});

test("given back while it moves, a ticket that was hidden from the others is seen by the whole team where it goes on", async () => {
  const hidden = "\n    claims: { others: hidden }";
  const shelf = `\ndepartments: { shelf: { name: Shelf, roles: [], destination: ${PLACES.overflow} } }\n`;
  const file = `${fileWithRoom("dm-channel", PLACES.category, hidden)}${shelf}`;
  await using desk = await openDesk({ file, prepare: withRooms });
  const { mel, kim, box, guild } = desk;
  const { team } = await openRoom(desk, "dm-channel");
  await desk.as(mel).run("/ticket claim", {}, { in: team });
  await desk.later(minutes(1));
  expect(canRead(desk, kim, team)).toBe(false);
  const fault = slowly(desk);
  await desk.as(mel).run("/department", { department: "shelf" }, { in: team });
  await expect.poll(() => fault.used).toBe(1);
  await desk.as(mel).run("/ticket unclaim", {}, { in: team });
  await desk.later(minutes(1));
  const place = box.world.channels.inGuild(guild.id).find(({ name }) => name === PLACES.overflow)?.id ?? "";
  expect(canRead(desk, mel, newestIn(desk, place))).toBe(true);
  expect(canRead(desk, kim, newestIn(desk, place))).toBe(true);
});

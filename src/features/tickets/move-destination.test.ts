import { describe, expect, test } from "vitest";
import { ROOMS } from "#features/desk/index.ts";
import { moveDestination, type Place } from "./move-destination.ts";

const place = (room: Place["room"], destinationId: string | null, staffRoles: readonly string[] = ["mods"]): Place => ({
  room,
  destinationId,
  staffRoles,
  levels: [],
  permissions: {},
});
const team = { roles: ["mods"], users: [] };

describe("where a ticket can move to", () => {
  test.each(ROOMS)("%s: where its own topic makes such rooms, before anybody else's", (room) => {
    expect(moveDestination(room, { own: place(room, "own"), others: [place(room, "other")], team })).toBe("own");
  });

  test.each(ROOMS)("%s: nowhere, when nobody said where such rooms are made", (room) => {
    const others = ROOMS.filter((other) => other !== room).map((other) => place(other, "elsewhere"));
    expect(moveDestination(room, { own: place(room, null), others, team })).toBeUndefined();
  });

  test.each([
    ["dm", undefined],
    ["dm-forum", undefined],
    ["dm-channel", "admins only"],
    ["private-thread", "admins only"],
    ["private-channel", "admins only"],
  ] as const)("%s where others answer: %s", (room, found) => {
    const others = [place(room, "admins only", ["admins"])];
    expect(moveDestination(room, { own: place("dm", null), others, team })).toBe(found);
    const both = [...others, place(room, "ours")];
    expect(moveDestination(room, { own: place("dm", null), others: both, team })).toBe(found ?? "ours");
  });
});

import { expect, test } from "vitest";
import { placesOf } from "./room-places.ts";

const common = {
  destinationId: "1",
  guildId: "2",
  name: "1 Billing Ada",
  neutralName: "ticket 1",
  team: { roles: ["10"], users: ["11"] },
  requesterId: "20",
  tags: ["New"],
};
const capacity = { overflowId: "3", threadsIn: "4", wait: true };

test.each([
  ["dm", ["staff-thread 1", "staff-thread 3", "staff-thread 4"]],
  ["dm-channel", ["staff-channel 1", "staff-channel 3", "staff-thread 4"]],
  ["dm-forum", ["forum-post 1", "forum-post 3", "staff-thread 4"]],
  ["private-thread", ["private-thread 1", "private-thread 3", "private-thread 4"]],
  ["private-channel", ["private-channel 1", "private-channel 3", "private-thread 4"]],
] as const)("room: %s is made in its destination, its overflow, then as a thread", (room, expected) => {
  const places = placesOf({ ...common, type: { room, capacity } });
  expect(places.map(({ kind, parentId }) => `${kind} ${parentId}`)).toEqual(expected);
});

test("the member is let into a shared channel, and into no room of the team", () => {
  const people = (room: "dm-channel" | "private-channel") => {
    const [place] = placesOf({ ...common, type: { room, capacity } });
    return "access" in place ? place.access.people : undefined;
  };
  expect(people("private-channel")).toEqual(["20"]);
  expect(people("dm-channel")).toEqual([]);
});

test("without an overflow, or with the same place twice, a place is tried once", () => {
  const none = { overflowId: null, threadsIn: null, wait: true };
  expect(placesOf({ ...common, type: { room: "dm", capacity: none } })).toHaveLength(1);
  expect(placesOf({ ...common, type: { room: "dm", capacity: { ...none, overflowId: "1" } } })).toHaveLength(1);
});

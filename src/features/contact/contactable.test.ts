import { expect, test } from "vitest";
import { aType } from "#features/desk/testing.ts";
import { contactable } from "./contactable.ts";

const desk = { anonymousRequesters: "allowed", permissions: {} } as const;
const staff = { id: "1", roles: ["7"], level: "user" } as const;
const topic = (own: Partial<ReturnType<typeof aType>>) =>
  aType({ staffRoles: ["7"], destinationId: "1", room: "dm", leads: "ticket", requester: "named", ...own });

test("staff write first about topics whose tickets they answer; an admin about all", () => {
  expect(contactable([topic({})], desk, staff)).toHaveLength(1);
  expect(contactable([topic({ staffRoles: ["8"] })], desk, staff)).toEqual([]);
  expect(contactable([topic({ staffRoles: ["8"] })], desk, { id: "1", roles: [], level: "admin" })).toHaveLength(1);
});

test("not about a quick answer, a report, a topic without a place, or one that hides who asks", () => {
  const none = [
    topic({ leads: "redirect" }),
    topic({ leads: "report" }),
    topic({ destinationId: null }),
    topic({ requester: "anonymous" }),
  ];
  expect(contactable(none, desk, staff)).toEqual([]);
});

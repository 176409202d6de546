import { expect, test } from "vitest";
import { openGates } from "#features/desk/index.ts";
import { aType } from "#features/desk/testing.ts";
import { aTicket, NOON } from "#features/tickets/testing.ts";
import { hours, minutes } from "#kernel/types.ts";
import { targetOf } from "./target.ts";

const office = {
  timeZone: "UTC",
  week: Array.from({ length: 7 }, () => [{ from: "09:00", to: "13:00" }]),
  holidays: [],
  outside: "warn" as const,
};
const type = (change: Parameters<typeof aType>[0] = {}) =>
  aType({
    enforceTargets: true,
    targets: {
      firstResponse: hours(2),
      nextResponse: hours(4),
      resolution: null,
      byPriority: { urgent: { firstResponse: minutes(20) } },
    },
    gates: { ...openGates, hours: office },
    ...change,
  });

test("the first reply is owed from the beginning, the next from the member's word, in the hours of the team", () => {
  // One hour today, from noon to one, and the other tomorrow from nine.
  expect(targetOf(aTicket(), type())).toMatchObject({
    owed: "first",
    since: NOON,
    nearAt: NOON + hours(21.5),
    dueAt: NOON + hours(22),
  });
  const next = aTicket({ status: "waiting-staff", turnAt: NOON - hours(2) });
  expect(targetOf(next, type())).toMatchObject({ owed: "next", dueAt: NOON + hours(22) });
});

test("a priority that has a target of its own takes it, and what it does not say from the topic", () => {
  expect(targetOf(aTicket({ priority: "urgent" }), type())).toMatchObject({ dueAt: NOON + minutes(20) });
  const next = aTicket({ priority: "urgent", status: "waiting-staff" });
  expect(targetOf(next, type())).toMatchObject({ length: hours(4) });
});

test("nothing is owed where nobody counts, and nobody waits", () => {
  expect(targetOf(aTicket(), type({ enforceTargets: false }))).toBeUndefined();
  expect(targetOf(aTicket(), type({ gates: openGates }))).toBeUndefined();
  expect(
    targetOf(aTicket(), type({ targets: { firstResponse: null, nextResponse: 1, resolution: 1 } })),
  ).toBeUndefined();
  for (const change of [
    { status: "waiting-requester" },
    { status: "closed" },
    { status: "queued" },
    { oneWay: true },
    { snoozedUntil: NOON },
  ] as const) {
    expect(targetOf(aTicket(change), type())).toBeUndefined();
  }
});

test("a rule is another one when its length or its hours are, and no other", () => {
  const policy = (change = {}, ticket = aTicket()) => targetOf(ticket, type(change))?.policy;
  expect(policy({ name: "Another name", overdueRoles: ["1"] })).toBe(policy());
  expect(policy({}, aTicket({ turnAt: NOON + 1 }))).toBe(policy());
  expect(policy({ targets: { firstResponse: hours(3), nextResponse: null, resolution: null } })).not.toBe(policy());
  expect(policy({ gates: { ...openGates, hours: { ...office, holidays: ["12-25"] } } })).not.toBe(policy());
});

import { expect, test } from "vitest";
import { openGates } from "#features/desk/index.ts";
import { aType } from "#features/desk/testing.ts";
import { aTicket, NOON } from "#features/tickets/testing.ts";
import { days, hours, minutes } from "#kernel/types.ts";
import { resolutionOf, spellsOf } from "./resolution.ts";

const at = (kind: string, minute: number, data?: object) =>
  ({ kind, at: NOON + minutes(minute), data }) as unknown as Parameters<typeof spellsOf>[0][number];
const spell = (from: number, to: number | null) => ({
  from: NOON + minutes(from),
  to: to === null ? null : NOON + minutes(to),
});

test("the team has to act while it is its turn, and the ticket neither rests nor is closed", () => {
  expect(
    spellsOf([
      at("queued", 0),
      at("room-made", 5),
      at("turn-passed", 10),
      at("requester-wrote", 30),
      at("requester-wrote", 31),
      at("snoozed", 40),
      at("woken", 100),
      at("closed", 110),
      at("reopened", 200),
    ]),
  ).toEqual([spell(5, 10), spell(30, 40), spell(100, 110), spell(200, null)]);
});

test("a saved reply that lets it rest counts as that, and what wakes it ends that", () => {
  const rested = [at("room-made", 0), at("saved-reply-acted", 5, { "snoozed-until": 1 })];
  expect(spellsOf([...rested, at("saved-reply-undone", 9, { woken: true })])).toEqual([spell(0, 5), spell(9, null)]);
  expect(spellsOf([...rested, at("requester-wrote", 9)])).toEqual([spell(0, 5), spell(9, null)]);
});

const office = {
  timeZone: "UTC",
  week: Array.from({ length: 7 }, () => [{ from: "09:00", to: "13:00" }]),
  holidays: [],
  outside: "warn" as const,
};
const type = aType({
  enforceTargets: true,
  targets: {
    firstResponse: null,
    nextResponse: null,
    resolution: hours(2),
    byPriority: { urgent: { resolution: minutes(30) } },
  },
  gates: { ...openGates, hours: office },
});

test("what was spent before a pause counts, in the team's hours; it is due when all of it is", () => {
  const ticket = aTicket({ status: "waiting-staff" });
  expect(resolutionOf(ticket, type, [spell(0, null)])).toMatchObject({ dueAt: NOON + hours(22), since: NOON });
  // Forty minutes were spent before the member was asked: eighty are left, twenty of them today.
  expect(resolutionOf(ticket, type, [spell(0, 20), spell(20, 40), spell(50, null)])).toMatchObject({
    dueAt: NOON + hours(21) + minutes(70),
  });
  expect(resolutionOf({ ...ticket, priority: "urgent" }, type, [spell(0, null)])).toMatchObject({
    dueAt: NOON + minutes(30),
  });
});

test("used up before it goes on, it is overdue from that moment", () => {
  const ticket = aTicket({ status: "waiting-staff" });
  const again = { from: NOON + days(1), to: null };
  expect(resolutionOf(ticket, type, [{ from: NOON - hours(3), to: NOON }, again])).toMatchObject({
    dueAt: again.from,
    nearAt: again.from,
  });
});

test("nothing counts while it is the member's turn, where nobody counts, or of a report", () => {
  const ticket = aTicket({ status: "waiting-staff" });
  expect(resolutionOf({ ...ticket, status: "waiting-requester" }, type, [spell(0, 10)])).toBeUndefined();
  expect(resolutionOf({ ...ticket, oneWay: true }, type, [spell(0, null)])).toBeUndefined();
  expect(resolutionOf(ticket, { ...type, enforceTargets: false }, [spell(0, null)])).toBeUndefined();
  expect(
    resolutionOf(ticket, { ...type, targets: { firstResponse: 1, nextResponse: 1, resolution: null } }, [
      spell(0, null),
    ]),
  ).toBeUndefined();
});

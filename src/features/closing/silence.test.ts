import { expect, test } from "vitest";
import { defaultSettings } from "#features/desk/index.ts";
import { aTicket, NOON } from "#features/tickets/testing.ts";
import { days, hours } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { closesAt, type Plan, warnsAt } from "./plan.ts";
import { counts, isSpared } from "./silence.ts";

const { closing } = defaultSettings;

test("the sooner of silence and age closes; age leaves a day for an answer", () => {
  const ticket = { openedAt: NOON, turnAt: NOON + days(5) };
  expect(closesAt(closing, ticket)).toBeNull();
  expect(closesAt({ silence: hours(48), age: null }, ticket)).toBe(NOON + days(7));
  expect(closesAt({ silence: null, age: days(2) }, ticket)).toBe(NOON + days(6));
  expect(closesAt({ silence: hours(48), age: days(2) }, ticket)).toBe(NOON + days(6));
  expect(closesAt({ silence: hours(48), age: days(30) }, ticket)).toBe(NOON + days(7));
  expect(warnsAt({ since: NOON, at: NOON + hours(4) })).toBe(NOON + hours(2));
});

test("tags, a claim and priorities spare a ticket, where the topic says so", () => {
  const sparing = (spared: Partial<typeof closing.spared>) => ({
    ...closing,
    spared: { ...closing.spared, ...spared },
  });
  expect(isSpared(aTicket({ tags: ["vip"], assignee: "somebody", priority: "urgent" }), closing)).toBe(false);
  expect(isSpared(aTicket({ tags: ["vip"] }), sparing({ tags: ["vip"] }))).toBe(true);
  expect(isSpared(aTicket({ tags: ["bug"] }), sparing({ tags: ["vip"] }))).toBe(false);
  expect(isSpared(aTicket({ priority: "urgent" }), sparing({ priorities: ["urgent"] }))).toBe(true);
  expect(isSpared(aTicket({ assignee: "somebody" }), sparing({ claimed: true }))).toBe(true);
  expect(isSpared(aTicket(), sparing({ claimed: true }))).toBe(false);
});

describeOnDatabases("silence", (database) => {
  test("counts only in the turn of the member that it began in", async () => {
    await using store = await freshDatabase(database, {});
    const plan: Plan = {
      ticketId: "a",
      kind: "silence",
      at: NOON + hours(4),
      since: NOON,
      by: "somebody",
      how: null,
      note: "",
    };
    const says = (change: Parameters<typeof aTicket>[0]) => counts(store.db, aTicket(change), plan);
    expect(await says({ status: "waiting-requester" })).toBe(true);
    for (const status of ["new", "waiting-staff", "closed", "queued"] as const)
      expect(await says({ status })).toBe(false);
    expect(await says({ status: "waiting-requester", turnAt: NOON + 1 })).toBe(false);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { PRIORITIES } from "#features/desk/index.ts";
import { changeTicket, MOST_TAGS, type TicketChange } from "./change-ticket.ts";
import { aTicket, NOON } from "./testing.ts";

const STAFF = "01jd0000000000000000000009";

test("each thing that becomes another is one fact, and the version counts them", () => {
  const { after, facts } = changeTicket(
    aTicket({ version: 4 }),
    { priority: "urgent", addTags: ["refund", "billing"], assignee: STAFF },
    STAFF,
    NOON,
  );
  expect(after).toMatchObject({ priority: "urgent", tags: ["billing", "refund"], assignee: STAFF, version: 7 });
  expect(facts).toEqual([
    { kind: "priority-set", at: NOON, person: STAFF, data: { from: "normal", to: "urgent" } },
    { kind: "tags-set", at: NOON, person: STAFF, data: { from: "", tags: "billing,refund" } },
    { kind: "assigned", at: NOON, person: STAFF, data: { to: STAFF } },
  ]);
});

const change: fc.Arbitrary<TicketChange> = fc.record(
  {
    priority: fc.constantFrom(...PRIORITIES),
    addTags: fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 40 }),
    removeTags: fc.array(fc.stringMatching(/^[a-z]{1,8}$/)),
    assignee: fc.option(fc.constant(STAFF)),
    department: fc.option(fc.constantFrom("billing", "abuse")),
    snoozedUntil: fc.option(fc.constant(NOON + 1)),
  },
  { requiredKeys: [] },
);

test("the same change twice changes nothing the second time, and no change is no fact", () => {
  fc.assert(
    fc.property(change, (wanted) => {
      const once = changeTicket(aTicket(), wanted, null, NOON).after;
      const kept = { ...wanted, removeTags: [] };
      const again = changeTicket(changeTicket(aTicket(), kept, null, NOON).after, kept, null, NOON);
      expect(once.tags.length).toBeLessThanOrEqual(MOST_TAGS);
      expect(again.facts.filter(({ kind }) => kind !== "tags-set")).toEqual([]);
      expect(changeTicket(once, {}, null, NOON).facts).toEqual([]);
    }),
  );
});

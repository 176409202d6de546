import { expect, test } from "vitest";
import { ABSENCES } from "../../bench/catch-up/absence.ts";
import { measureCatchUp } from "../../bench/catch-up/measure.ts";

const TICKETS = 12;

test("after an absence nothing is missing or doubled, no call is refused, and each ticket costs few", async () => {
  const { calls, wrong } = await measureCatchUp(TICKETS, ABSENCES.everything);
  expect(wrong).toEqual([]);
  expect(calls.filter(({ status }) => status === 429)).toEqual([]);
  const madeFor = (purpose: (typeof calls)[number]["of"]) => calls.filter(({ of }) => of === purpose).length;
  // Two rooms, and who reacted in one of them. One call looks at a message of the team that is older than the absence.
  expect(madeFor("reading")).toBeLessThanOrEqual(3 * TICKETS + 1);
  // An edit, a deletion, two reactions, and what each side said; the lines that tell of it are said with it, or apart.
  expect(madeFor("saying")).toBeLessThanOrEqual(8 * TICKETS);
  expect(madeFor("looking for what was said")).toBeLessThanOrEqual(TICKETS);
  expect(calls.length).toBeLessThanOrEqual(17 * TICKETS);
});

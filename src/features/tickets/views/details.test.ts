import fc from "fast-check";
import { expect, test } from "vitest";
import { days, snowflakeAt } from "#kernel/types.ts";
import { anIntake, aTicket, NOON } from "../testing.ts";
import { flagsOf } from "./about-requester.ts";
import { pagesOf } from "./details.ts";

test("nothing of an answer is lost between pages, and no page is too long", () => {
  const answer = fc.record({
    question: fc.string({ minLength: 1, maxLength: 45 }),
    words: fc.string({ maxLength: 4_000 }),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 25 }), (answers) => {
      const pages = pagesOf(answers);
      expect(
        pages
          .flat()
          .map(({ words }) => words)
          .join(""),
      ).toBe(answers.map(({ words }) => words).join(""));
      for (const page of pages) {
        expect(page.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThanOrEqual(1_600);
        expect(page.length).toBeGreaterThan(0);
      }
    }),
  );
});

test("flags: new accounts, new members, what features know, and who can't be reached", () => {
  const keys = (intake: Parameters<typeof anIntake>[0], ticket: Parameters<typeof aTicket>[0] = {}) =>
    flagsOf(
      aTicket(ticket),
      anIntake({ userId: snowflakeAt(NOON - days(7)), joinedAt: NOON - days(7), ...intake }),
    ).map(({ key }) => key);
  expect(keys({})).toEqual([]);
  expect(keys({ userId: snowflakeAt(NOON - days(7) + 1_000) })).toEqual(["tickets.flag-new-account"]);
  expect(keys({ joinedAt: NOON - days(7) + 1 })).toEqual(["tickets.flag-new-member"]);
  expect(keys({ joinedAt: null })).toEqual([]);
  const flag = { is: "flag", text: { key: "warnings.twice" } } as const;
  expect(keys({ known: [flag, { is: "line", text: { key: "other" } }] }, { unreachable: true })).toEqual([
    "warnings.twice",
    "tickets.flag-unreachable",
  ]);
  expect(flagsOf(aTicket(), undefined)).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { roomName, starter } from "./naming.ts";

const parts = { number: 7, counter: 12, author: "Ada", type: "Billing", at: Date.UTC(2026, 0, 2, 23, 59) };

test("a name is filled from its template; what is no variable stays", () => {
  expect(roomName("$number $counter $type $author $year-$month-$day $other $5", parts)).toBe(
    "7 0012 Billing Ada 2026-01-02 $other $5",
  );
  expect(roomName("$constructor $toString", parts)).toBe("$constructor $toString");
});

test("the counter has four digits, and 0000 comes after 9999", () => {
  expect([1, 9_999, 10_000, 10_001].map((counter) => roomName("$counter", { ...parts, counter }))).toEqual([
    "0001",
    "9999",
    "0000",
    "0001",
  ]);
});

test("whatever people are called, a room has a name that Discord can show", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 150 }), fc.string({ maxLength: 120 }), (author, template) => {
      const name = roomName(template, { ...parts, author });
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).toBe(name.trim());
      expect(name).not.toMatch(/[\n\r\u202e\u200b]/);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});

test("a name of invisible characters is a neutral one; a variable in a name is not filled again", () => {
  expect(roomName("$author", { ...parts, author: "\u200b\u202e \u2800" })).toBe("ticket 7");
  expect(roomName("$author", { ...parts, author: "$number" })).toBe("$number");
});

test("a starter fits into a message and always lets its author in", () => {
  const mentions = { author: "<@1>", staff: Array.from({ length: 25 }, (_, index) => `<@&${10 ** 18 + index}>`) };
  const piece = fc.oneof(fc.constant("$author"), fc.constant("$staff"), fc.string({ maxLength: 400 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const said = starter(pieces.join(" "), mentions);
      expect(said.length).toBeLessThanOrEqual(2000);
      expect(said).toContain(mentions.author);
    }),
  );
});

test("a starter mentions author and staff; one that is too long still does", () => {
  const mentions = { author: "<@1>", staff: ["<@&2>", "<@&3>"] };
  expect(starter("Hello $author, here is $staff", mentions)).toBe("Hello <@1>, here is <@&2> <@&3>");
  expect(starter(`$author ${"x".repeat(2000)} $staff`, mentions)).toBe("<@1> <@&2> <@&3>");
});

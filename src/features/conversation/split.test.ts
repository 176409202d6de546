import fc from "fast-check";
import { expect, test } from "vitest";
import { readCopy } from "./copy-words.ts";
import { split, splitFenced } from "./split.ts";

const withoutSpace = (words: string) => words.replace(/\s/g, "");

test("every piece fits, and nothing but white space is lost", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "\\", "é", "👩‍💻", "🇩🇪", "*"), maxLength: 400 }),
      fc.integer({ min: 70, max: 200 }),
      (words, limit) => {
        const pieces = split(words, limit);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece.isWellFormed()).toBe(true);
        }
        expect(withoutSpace(pieces.join(""))).toBe(withoutSpace(words));
      },
    ),
  );
});

test("never inside a character, however many code points it has", () => {
  const flags = "🇩🇪".repeat(700);
  expect(split(flags, 2000).every((piece) => piece.length % 4 === 0)).toBe(true);
  const people = "👩‍👩‍👧‍👦".repeat(400);
  expect(split(people, 2000).join("")).toBe(people);
  expect(split(people, 2000).every((piece) => piece.startsWith("👩"))).toBe(true);
});

test("at a paragraph, else at a line, else between words", () => {
  expect(split(`${"a".repeat(60)}\n\n${"b ".repeat(30)}`, 100)).toEqual(["a".repeat(60), "b ".repeat(30)]);
  expect(split(`${"a".repeat(60)}\n${"b".repeat(60)}`, 100)).toEqual(["a".repeat(60), "b".repeat(60)]);
  expect(split(`${"a".repeat(60)} ${"b".repeat(60)}`, 100)).toEqual(["a".repeat(60), "b".repeat(60)]);
});

test("ends, whatever the text is made of", () => {
  for (const unit of ["\\", " ", "\n", "\u0301", "\u200d", "\ud83d\ude00"]) {
    const words = unit.repeat(5000);
    expect(withoutSpace(split(words, 2000).join(""))).toBe(withoutSpace(words));
  }
});

test("what a broken line leaves is changed, a whole line is not", () => {
  const shout = (rest: string) => rest.toUpperCase();
  expect(split(`${"a".repeat(60)} ${"b".repeat(60)}`, 100, shout)).toEqual(["a".repeat(60), "B".repeat(60)]);
  expect(split(`${"a".repeat(60)}\n${"b".repeat(60)}`, 100, shout)).toEqual(["a".repeat(60), "b".repeat(60)]);
});

test("a block of code that is cut is one in each piece, and one again when it is read back", () => {
  const code = Array.from({ length: 150 }, (_, index) => `  line ${index} of the log`).join("\n");
  const pieces = splitFenced(`Look:\n\`\`\`js\n${code}\n\`\`\`\nThat is all.`, 2000);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(2000);
    expect(piece.split("```")).toHaveLength(3);
  }
  expect(pieces[1]).toMatch(/^```js\n {2}line \d+/);
  expect(readCopy([`**Ada**\n${pieces[0]}`, ...pieces.slice(1)]).words).toContain(code);
});

test("fences change nothing that fits, and never make a piece too long", () => {
  expect(splitFenced("```\nshort\n```", 2000)).toEqual(["```\nshort\n```"]);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\n", "`", "```", "```js\n", "\n```\n"), maxLength: 3000 }),
      (words) => {
        for (const piece of splitFenced(words, 300)) expect(piece.length).toBeLessThanOrEqual(300);
      },
    ),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { isIn, triggerFrom } from "./auto-answer.ts";
import { finds } from "./finds.ts";

const says = (on: string, said: string) => {
  const trigger = triggerFrom(on);
  return trigger && isIn(trigger, said);
};

test.each([
  ["refund, money back", "Where is my REFUND?", true],
  ["refund, money back", "I want my money  back!", true],
  ["refund", "refunded", false],
  ["money back", "back money", false],
  ["größe", "Welche GRÖSSE, welche Größe", true],
  ["/re(fund|turn)/", "a Return label", true],
  ["/^hi$/i", "hi", true],
  ["/^hi$/", "hi there", false],
  [" , ,", "anything", undefined],
  ["//", "anything", undefined],
])("%s in: %s", (on, said, found) => expect(says(on, said)).toBe(found));

test("any phrase is found in whatever is around it, as whole words", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.array(word),
      fc.array(word),
      (phrase, before, after) => {
        expect(says(phrase.join(" "), [...before, ...phrase, ...after].join("  "))).toBe(true);
      },
    ),
  );
});

test("a pattern that would look for years is ended", () => {
  const begun = performance.now();
  expect(finds("(a+)+$", `${"a".repeat(2000)}!`)).toBe("too slow");
  expect(finds("a+", "caat")).toBe(true);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

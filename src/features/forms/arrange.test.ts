import fc from "fast-check";
import { expect, test } from "vitest";
import { aQuestion } from "#features/desk/testing.ts";
import { freeName, moved, withQuestion } from "./arrange.ts";

const form = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 25 })
  .map((numbers) => numbers.map((number) => aQuestion({ name: `q${number}` })));

test("moving loses nothing, and moving back undoes it; at the ends nothing happens", () => {
  fc.assert(
    fc.property(form, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (questions, pick, by) => {
      const at = pick % questions.length;
      const { name } = questions[at] ?? aQuestion();
      const after = moved(questions, name, by);
      const isAtEnd = at + by < 0 || at + by >= questions.length;
      expect(after.findIndex((one) => one.name === name)).toBe(isAtEnd ? at : at + by);
      expect(isAtEnd ? after : moved(after, name, by === 1 ? -1 : 1)).toEqual(questions);
      expect([...after].sort((a, b) => a.name.localeCompare(b.name))).toEqual(
        [...questions].sort((a, b) => a.name.localeCompare(b.name)),
      );
    }),
  );
});

test("a new question has a name of its own and comes last; a changed one stays where it is", () => {
  fc.assert(
    fc.property(form, (questions) => {
      const name = freeName(questions);
      expect(questions.map((one) => one.name)).not.toContain(name);
      expect(withQuestion(questions, aQuestion({ name })).at(-1)?.name).toBe(name);
      const first = { ...(questions[0] ?? aQuestion()), ask: "Changed?" };
      expect(withQuestion(questions, first).map((one) => one.name)).toEqual(questions.map((one) => one.name));
      expect(withQuestion(questions, first)[0]?.ask).toBe("Changed?");
    }),
  );
});

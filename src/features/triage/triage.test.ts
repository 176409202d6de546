import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TriageRule } from "#features/desk/index.ts";
import { triage } from "./triage.ts";

const rule = (when: Partial<TriageRule["when"]>, set: Partial<TriageRule["set"]>): TriageRule => ({
  when: { question: null, answer: null, words: [], ...when },
  set: { department: null, priority: null, tags: [], assignee: null, ...set },
});
const said = (words = "", answers: Record<string, string> = {}) => ({
  words,
  answers: new Map(Object.entries(answers)),
});
const urgent = { priority: "urgent" } as const;

describe("a rule", () => {
  test("by the answer to a question: what it is or contains, without case", () => {
    const rules = [rule({ question: "kind", answer: "refund" }, { department: "money", tags: ["refund"] })];
    expect(triage(rules, said("", { kind: "Refund" }))).toEqual({ department: "money", addTags: ["refund"] });
    expect(triage(rules, said("", { kind: "A partial REFUND" }))).toEqual({ department: "money", addTags: ["refund"] });
    expect(triage(rules, said("", { kind: "Question" }))).toEqual({});
    expect(triage(rules, said("refund", { other: "refund" }))).toEqual({});
  });

  test("by a question that was answered at all", () => {
    const rules = [rule({ question: "order" }, urgent)];
    expect(triage(rules, said("", { order: "AB-1" }))).toEqual(urgent);
    expect(triage(rules, said())).toEqual({});
  });

  test("by words in the first message or any answer, whole ones", () => {
    const rules = [rule({ words: ["hacked", "locked out", "взлом"] }, urgent)];
    for (const words of ["I was HACKED", "hacked.", "I am locked out of it", "мой взлом!"]) {
      expect(triage(rules, said(words)), words).toEqual(urgent);
    }
    for (const words of ["", "unhacked", "hackedly", "locked, out", "взломщик"]) {
      expect(triage(rules, said(words)), words).toEqual({});
    }
    expect(triage(rules, said("", { what: "it was hacked" }))).toEqual(urgent);
  });

  test("all its conditions must hold, and the first that fits decides", () => {
    const rules = [
      rule({ question: "kind", answer: "bug", words: ["crash"] }, urgent),
      rule({ question: "kind", answer: "bug" }, { priority: "high", assignee: "7" }),
      rule({}, { priority: "low" }),
    ];
    expect(triage(rules, said("a crash", { kind: "bug" }))).toEqual(urgent);
    expect(triage(rules, said("a typo", { kind: "bug" }))).toEqual({ priority: "high", assignee: "7" });
    expect(triage(rules, said("a crash", { kind: "idea" }))).toEqual({ priority: "low" });
  });
});

test("what does not fit changes nothing, whatever is said", () => {
  const words = fc.string({ maxLength: 200, unit: "grapheme" });
  fc.assert(
    fc.property(words, fc.dictionary(fc.string({ maxLength: 5 }), words), (text, answers) => {
      const rules = [
        rule({ question: "never asked" }, urgent),
        rule({ words: ["\u{1f9ff}never said\u{1f9ff}"] }, urgent),
      ];
      expect(triage(rules, said(text, answers))).toEqual({});
      expect(triage([...rules, rule({}, { tags: ["rest"] })], said(text, answers))).toEqual({ addTags: ["rest"] });
    }),
  );
});

import { expect, test } from "vitest";
import { readRules, writeRules } from "./rules.ts";

const desk = { departments: [{ key: "billing", name: "Money", roles: [] }] };
const nothing = { department: null, priority: null, tags: [], assignee: null };

test("words or an answer, and what they make of a ticket", () => {
  expect(readRules("refund, chargeback -> High, #money, billing", desk)).toEqual([
    {
      when: { question: null, answer: null, words: ["refund", "chargeback"] },
      set: { ...nothing, priority: "high", tags: ["money"], department: "billing" },
    },
  ]);
  expect(readRules("platform = console → <@1200000000000000040>", desk)).toEqual([
    {
      when: { question: "platform", answer: "console", words: [] },
      set: { ...nothing, assignee: "1200000000000000040" },
    },
  ]);
});

test("what is something else is none", () => {
  for (const said of [
    "refund",
    "-> high",
    "refund ->",
    "refund -> sales",
    "refund -> high -> low",
    "a = b = c -> high",
  ]) {
    expect([said, readRules(said, desk)]).toEqual([said, undefined]);
  }
  expect(readRules(Array.from({ length: 51 }, () => "a -> high").join("\n"), desk)).toBeUndefined();
});

test("what was read is written the same way", () => {
  const said = "refund, chargeback -> high, #money, #vip, billing\nplatform = console -> 1200000000000000040";
  expect(writeRules(readRules(said, desk) ?? [])).toBe(said);
});

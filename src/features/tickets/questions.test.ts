import { expect, test } from "vitest";
import { aQuestion } from "#features/desk/testing.ts";
import { answersOf, fieldsOf } from "./questions.ts";

const order = aQuestion({ name: "q1", ask: "Order number", kind: "short", max: 20 });
const what = aQuestion({ name: "q2", ask: "What happened?", kind: "long", hint: null, max: 100 });
const where = aQuestion({ name: "q3", ask: "Where?", kind: "choice", choices: ["PC", "Phone"], required: false });

test("questions become fields; what was written stands in the first long one, cut to what it takes", () => {
  const fields = fieldsOf([order, what, where], "x".repeat(300));
  expect(fields).toMatchObject([
    { name: "q1", field: "short", max: 20, hint: { words: "like AB-1234" } },
    { name: "q2", field: "long", max: 100, value: "x".repeat(100) },
    { name: "q3", field: "select", required: false, options: [{ value: "PC" }, { value: "Phone" }] },
  ]);
  expect(fields[0]).not.toHaveProperty("value");
  expect(fieldsOf([order], "words")[0]).not.toHaveProperty("value");
});

test("answers keep the order of the questions; what was not answered, or not asked, is left out", () => {
  const values = { q3: ["PC"], q1: "AB-1", q2: "", other: "forged" };
  expect(answersOf([order, what, where], values)).toEqual([
    { question: "Order number", words: "AB-1" },
    { question: "Where?", words: "PC" },
  ]);
});

import { expect, test } from "vitest";
import { NotUnderstood } from "./errors.ts";
import type { Names } from "./names.ts";
import { readCondition } from "./read-condition.ts";

const names: Names = { topics: [], departments: [], roles: [], channels: [], inside: false, me: "1200000000000000010" };

test("only the words that we know begin a condition", () => {
  expect(readCondition("not Priority high", names)).toEqual({ is: "priority", priorities: ["high"], not: true });
  for (const line of ["constructor x", "toString", "__proto__ x", "hasOwnProperty tag", "colour red", ""]) {
    expect(() => readCondition(line, names), line).toThrow(NotUnderstood);
  }
});

test("tags are read as the team types them: small letters, one space, none twice", () => {
  expect(readCondition("tag Very  Late, vip,, VIP", names)).toEqual({ is: "tag", tags: ["very late", "vip"] });
});

import { expect, test } from "vitest";
import { fitsPattern, flawOfPattern } from "./pattern.ts";

test("all of an answer must match, letters of every script as one", () => {
  expect(fitsPattern("[A-Z]{2}-\\d{4}", "AB-1234")).toBe(true);
  expect(fitsPattern("[A-Z]{2}-\\d{4}", "AB-12345")).toBe(false);
  expect(fitsPattern("a|b", "xb")).toBe(false);
  expect(fitsPattern("\\p{L}.", "ö😀")).toBe(true);
});

test("a pattern that would look for ever is found when it is set up, and one that got past us makes nobody wait", () => {
  for (const slow of ["(a+)+", "(x|x)*y", "([a-z]+)*\\d", "(.*)*!", "(AB-?)+$|(AB-?)+x"]) {
    expect([slow, flawOfPattern(slow)]).toEqual([slow, slow === "(AB-?)+$|(AB-?)+x" ? null : "too slow"]);
  }
  const begun = performance.now();
  expect(fitsPattern("(a+)+", `${"a".repeat(200)}!`)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test("what is no pattern is found, also where our own brackets would complete it", () => {
  for (const wrong of ["(", "a)(b", "[", "\\p{Nothing}", "*"]) {
    expect([wrong, flawOfPattern(wrong)]).toEqual([wrong, "no pattern"]);
  }
  for (const fine of [
    "[A-Z]{2}-\\d{4}",
    "https?://\\S+",
    "\\d{1,3}(?:\\.\\d{1,3}){3}",
    "(?:[a-f0-9]{2}:){5}[a-f0-9]{2}",
    ".*",
    "a|b",
  ]) {
    expect([fine, flawOfPattern(fine)]).toEqual([fine, null]);
  }
});

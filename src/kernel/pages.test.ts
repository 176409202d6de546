import { expect, test } from "vitest";
import { pageOf, pageRows } from "./pages.ts";
import { text } from "./text.ts";

test("a page that is not there is the nearest one, whatever was asked for", () => {
  expect(pageOf(0, 0, 15)).toEqual({ at: 0, of: 1 });
  expect(pageOf("1", 31, 15)).toEqual({ at: 1, of: 3 });
  for (const wanted of ["-1", "x", undefined, "", "NaN", -7]) expect(pageOf(wanted, 31, 15).at).toBe(0);
  for (const wanted of ["3", "1e9", "Infinity", 2.9]) expect(pageOf(wanted, 31, 15).at).toBe(2);
});

test("there is a button for each page that is beside this one, and none where there is one page", () => {
  const words = { back: text("tickets.button-back"), next: text("tickets.button-next") };
  const ids = (at: number, of: number) => pageRows({ at, of }, String, words).rows?.[0]?.map(({ id }) => id);
  expect(ids(0, 1)).toBeUndefined();
  expect(ids(0, 3)).toEqual(["1"]);
  expect(ids(1, 3)).toEqual(["0", "2"]);
  expect(ids(2, 3)).toEqual(["1"]);
});

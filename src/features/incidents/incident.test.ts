import { expect, test } from "vitest";
import { readNumbers } from "./incident.ts";

test.each([
  ["12", [12]],
  ["12, 13 #14;15", [12, 13, 14, 15]],
  [" 7 7,#7 ", [7]],
  ["", undefined],
  [" , ", undefined],
  ["12 and 13", undefined],
  ["-3", undefined],
  ["1.5", undefined],
  ["99999999999", undefined],
])("numbers of tickets in %j: %j", (typed, numbers) => {
  expect(readNumbers(typed)).toEqual(numbers);
});

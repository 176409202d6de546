import { expect, test } from "vitest";
import { days, hours, minutes } from "#kernel/types.ts";
import { readLength } from "./read-length.ts";

test("lengths of time as people write them", () => {
  expect(readLength("90 min")).toBe(minutes(90));
  expect(readLength("2h")).toBe(hours(2));
  expect(readLength(" 1D 12h ")).toBe(hours(36));
  expect(readLength("2w")).toBe(days(14));
  for (const said of ["", "0d", "-1h", "soon", "2 fortnights", "7", "4000d", "1.5h"]) {
    expect([said, readLength(said)]).toEqual([said, undefined]);
  }
});

import { expect, test } from "vitest";
import { isTimeZone, readHolidays, readWeek, writeWeek } from "./week.ts";

const office = { from: "09:00", to: "17:00" };

test("days and hours, one line for each, in any of our languages, round the end of the week and over midnight", () => {
  expect(readWeek("mon-fri 9:00-17:00")).toEqual([[office], [office], [office], [office], [office], [], []]);
  for (const said of [
    "Mo-Fr 09:00-17:00",
    "lun.-ven. 09:00-17:00",
    "lunes-viernes 09:00–17:00",
    "seg-sex 09:00-17:00",
  ]) {
    expect([said, readWeek(said)]).toEqual([said, readWeek("mon-fri 09:00-17:00")]);
  }
  expect(readWeek("sat-mon 22:00-06:00")?.map((spans) => spans.length)).toEqual([1, 0, 0, 0, 0, 1, 1]);
  expect(readWeek("mon, wed 09:00-12:00, 13:00-24:00")?.[2]).toEqual([
    { from: "09:00", to: "12:00" },
    { from: "13:00", to: "24:00" },
  ]);
});

test("anything else is no week", () => {
  for (const said of [
    "",
    "mon",
    "09:00-17:00",
    "someday 09:00-17:00",
    "mon 9-5",
    "mon 25:00-26:00",
    "mon-wed-fri 09:00-17:00",
  ]) {
    expect([said, readWeek(said)]).toEqual([said, undefined]);
  }
  expect(readWeek("mon 01:00-02:00, 03:00-04:00, 05:00-06:00, 07:00-08:00, 09:00-10:00")).toBeUndefined();
});

test("what was read is written the same way", () => {
  for (const said of ["mon-fri 09:00-17:00", "mon 09:00-12:00, 13:00-17:00\nwed-thu 09:00-17:00\nsun 10:00-12:00"]) {
    expect(writeWeek(readWeek(said) ?? [])).toBe(said);
  }
});

test("time zones and holidays", () => {
  expect(["Europe/Berlin", "Mars", ""].map(isTimeZone)).toEqual([true, false, false]);
  expect(readHolidays("2026-12-25, 12-26 12-26")).toEqual(["2026-12-25", "12-26"]);
  expect(readHolidays("25.12.")).toBeUndefined();
  expect(readHolidays("13-01")).toBeUndefined();
  expect(readHolidays("")).toEqual([]);
});

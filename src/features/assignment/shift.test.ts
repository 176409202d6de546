import fc from "fast-check";
import { expect, test } from "vitest";
import { readDays, readHours, shiftAt } from "./shift.ts";

const at = (time: string) => Date.parse(`2026-11-21T${time}:00Z`);

test("hours are read in their zone, past midnight too", () => {
  const berlin = readHours("9:00-17:00", "Europe/Berlin");
  const night = readHours("22:00 – 06:00", "UTC");
  if (!berlin || !night) throw new Error("not read");
  expect(shiftAt({ state: "hours", hours: berlin }, at("08:00"))).toBe("on");
  expect(shiftAt({ state: "hours", hours: berlin }, at("07:59"))).toBe("off");
  expect(shiftAt({ state: "hours", hours: berlin }, at("16:00"))).toBe("off");
  expect(shiftAt({ state: "hours", hours: night }, at("23:00"))).toBe("on");
  expect(shiftAt({ state: "hours", hours: night }, at("05:59"))).toBe("on");
  expect(shiftAt({ state: "hours", hours: night }, at("12:00"))).toBe("off");
});

test.each(["", "9-17", "25:00-26:00", "09:00-09:00", "09:60-10:00"])("“%s” are no hours", (said) => {
  expect(readHours(said, "UTC")).toBeUndefined();
});

test("a zone that does not exist is none", () => expect(readHours("09:00-17:00", "Mars/Olympus")).toBeUndefined());

test("who never said anything is neither on nor off", () => {
  expect(shiftAt(undefined, 0)).toBe("unset");
  expect(shiftAt({ state: "on" }, 0)).toBe("on");
});

test.each([
  ["mon-fri", "1111100"],
  ["Mo – Fr", "1111100"],
  ["sat, sun", "0000011"],
  ["fr-mo, mi", "1010111"],
  ["sunday", "0000001"],
  ["mon-mon", "1000000"],
  ["segunda-feira, sábado", "1000010"],
])("“%s” are days of the week", (said, days) => {
  expect(readDays(said)?.map(Number).join("")).toBe(days);
});

test.each(["", "mon-", "mon-fri-sun", "weekdays", "mon,,fri"])("“%s” are none", (said) => {
  expect(readDays(said)).toBeUndefined();
});

test("on some days alone, and a night belongs to the day on which it began", () => {
  const friday = readHours("22:00-06:00", "UTC", readDays("fri"));
  if (!friday) throw new Error("not read");
  // The 21st of November 2026 is a Saturday.
  expect(shiftAt({ state: "hours", hours: friday }, at("05:00"))).toBe("on");
  expect(shiftAt({ state: "hours", hours: friday }, at("23:00"))).toBe("off");
});

test("different hours on different days, several on one, and days that are left out", () => {
  const hours = readHours("mon-thu 9:00-12:00 13:00-17:00; Fr: 9:00-12:00, sat, sun 22:00-02:00", "Europe/Berlin");
  const morning = { from: "09:00", to: "12:00" };
  const long = [morning, { from: "13:00", to: "17:00" }];
  const night = [{ from: "22:00", to: "02:00" }];
  expect(hours?.week).toEqual([long, long, long, long, [morning], night, night]);
  expect(readHours("9:00-12:00, 14:00-16:00", "UTC", readDays("wed"))?.week.map((day) => day.length)).toEqual([
    0, 0, 2, 0, 0, 0, 0,
  ]);
});

test.each([
  "mon 9:00",
  "mon-fri",
  "someday 9:00-12:00",
  "9:00-12:00 mon",
  "mon 9:00-12:00, sat",
  "mon 9:00-12:000",
  "mon 9:00-12:00 ".repeat(30),
])("“%s” are no hours of a week", (said) => {
  expect(readHours(said, "UTC")).toBeUndefined();
});

const written = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const span = fc.record({ from: written, to: written }).filter(({ from, to }) => from !== to);
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

test("whatever week somebody writes is the week that is kept, and what they work is what its days add up to", () => {
  const weeks = fc.array(fc.array(span, { maxLength: 3 }), { minLength: 7, maxLength: 7 });
  const somebodyWorks = weeks.filter((week) => week.some((spans) => spans.length > 0));
  fc.assert(
    fc.property(somebodyWorks, fc.constantFrom(", ", "; ", " "), (week, between) => {
      const said = week.flatMap((spans, day) => spans.map(({ from, to }) => `${DAYS[day]} ${from}-${to}`));
      expect(readHours(said.join(between), "Australia/Lord_Howe")?.week).toEqual(week);
    }),
  );
});

test("time off is off whatever the shift says, from its first moment to before its last, each of them", () => {
  const off = [
    { person: "mel", from: at("08:00"), until: at("10:00") },
    { person: "mel", from: at("12:00"), until: at("13:00") },
  ];
  expect(shiftAt({ state: "on" }, at("07:59"), off)).toBe("on");
  expect(shiftAt({ state: "on" }, at("08:00"), off)).toBe("off");
  expect(shiftAt(undefined, at("09:00"), off)).toBe("off");
  expect(shiftAt({ state: "on" }, at("10:00"), off)).toBe("on");
  expect(shiftAt({ state: "on" }, at("12:30"), off)).toBe("off");
  expect(shiftAt(undefined, at("13:00"), off)).toBe("unset");
});

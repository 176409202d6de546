import { expect, test } from "vitest";
import { readHours, shiftAt } from "./shift.ts";

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

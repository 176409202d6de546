import { expect, test } from "vitest";
import { days, hours, minutes } from "#kernel/types.ts";
import { readMoment, readMomentAndWords } from "./read-moment.ts";

/** A Saturday, noon in UTC and one o'clock in Berlin. */
const now = Date.UTC(2026, 10, 21, 12);
const of = { now, zone: "Europe/Berlin" };
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 1, minute);

test.each([
  ["30", now + minutes(30)],
  ["2h", now + hours(2)],
  ["in 1d 12h", now + hours(36)],
  ["tomorrow", at(22, 9)],
  ["Tomorrow 9:00", at(22, 9)],
  ["tomorrow at 17:30", at(22, 17, 30)],
  ["morgen um 17.30 Uhr", at(22, 17, 30)],
  ["today 18:00", at(21, 18)],
  ["13:30", at(21, 13, 30)],
  ["12:59", at(22, 12, 59)],
  ["9am", at(22, 9)],
  ["9:15 pm", at(21, 21, 15)],
  ["12 am", at(22, 0)],
  ["monday", at(23, 9)],
  ["saturday 8:00", at(28, 8)],
  ["2026-11-30 08:00", at(30, 8)],
  ["demain 9h30", at(22, 9, 30)],
  ["demain à 8h", at(22, 8)],
  ["Aujourd’hui 18:00", at(21, 18)],
  ["lundi", at(23, 9)],
  ["dans 2 j", now + days(2)],
  ["mañana a las 10:00", at(22, 10)],
  ["miércoles", at(25, 9)],
  ["en 1 sem", now + days(7)],
  ["amanhã às 17:30", at(22, 17, 30)],
  ["terca-feira", at(24, 9)],
  ["9h", now + hours(9)],
  ["sex 17:30", at(27, 17, 30)],
  ["às 18h", at(21, 18)],
  ["at 18:00", at(21, 18)],
  ["daqui a 30 min", now + minutes(30)],
  ["17h30", at(21, 17, 30)],
])("%s is a moment", (said, moment) => expect(readMoment(said, of)).toBe(moment));

test.each(["", "0", "soon", "today 9:00", "tomorrow 25:00", "13pm", "2026-02-30", "2026-11-20", "9:60", "-5", "1e3"])(
  "%s is none that is ahead",
  (said) => expect(readMoment(said, of)).toBeUndefined(),
);

test("a day and its time stay together where a command parts them, and nothing else is taken from the words", () => {
  expect(readMomentAndWords("tomorrow", "10:00 as agreed", of)).toEqual({ at: at(22, 10), words: "as agreed" });
  expect(readMomentAndWords("tomorrow", "10:00", of)).toEqual({ at: at(22, 10), words: null });
  expect(readMomentAndWords("tomorrow", "as agreed", of)).toEqual({ at: at(22, 9), words: "as agreed" });
  expect(readMomentAndWords("tomorrow", "2h were not enough", of)).toEqual({
    at: at(22, 9),
    words: "2h were not enough",
  });
  expect(readMomentAndWords("amanhã", "às 15h como combinado", of)).toEqual({
    at: at(22, 15),
    words: "como combinado",
  });
  expect(readMomentAndWords("friday", "at 17:30", of)).toEqual({ at: at(27, 17, 30), words: null });
  expect(readMomentAndWords("friday", "a friend asks", of)).toEqual({ at: at(27, 9), words: "a friend asks" });
  expect(readMomentAndWords("2h", "30 min were enough", of)).toEqual({
    at: now + hours(2),
    words: "30 min were enough",
  });
  expect(readMomentAndWords("soon", "9:00", of)).toEqual({ at: undefined, words: "9:00" });
});

test("where the clocks are changed, a time of day is the one that the clocks show", () => {
  const before = { now: Date.UTC(2026, 9, 24, 12), zone: "Europe/Berlin" };
  expect(readMoment("tomorrow 9:00", before)).toBe(Date.UTC(2026, 9, 25, 8));
  expect(readMoment("24h", before)).toBe(before.now + days(1));
});

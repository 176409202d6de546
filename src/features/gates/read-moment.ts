import type { TypeSettings } from "#features/desk/index.ts";
import { type Duration, days, type Instant, minutes } from "#kernel/types.ts";
import { readLength } from "./read-length.ts";
import { type Day, dayAt, instantOf, weekdayOf } from "./zone.ts";

/** In English, German, French, Spanish and Portuguese, with and without accents. */
const WEEKDAYS: readonly (readonly string[])[] = [
  "monday mon montag mo lundi lun lunes segunda segunda-feira seg",
  "tuesday tue dienstag di mardi mar martes terça terça-feira ter",
  "wednesday wed mittwoch mi mercredi mer miércoles mié quarta quarta-feira qua",
  "thursday thu donnerstag do jeudi jeu jueves jue quinta quinta-feira qui",
  "friday fri freitag fr vendredi ven viernes vie sexta sexta-feira sex",
  "saturday sat samstag sonnabend sa samedi sam sábado sáb",
  "sunday sun sonntag so dimanche dim domingo dom",
].map((names) => plain(names).split(" "));
const TODAY = ["today", "heute", "aujourd'hui", "hoy", "hoje"];
const TOMORROW = ["tomorrow", "morgen", "demain", "manana", "amanha"];

/** Minutes from midnight when a day is said without a time. */
const MORNING = 9 * 60;

/** In whose clock the team of a topic says a time of day: that of its working hours, else UTC. */
export const zoneOf = ({ gates }: Pick<TypeSettings, "gates">): string => gates.hours?.timeZone ?? "UTC";

interface Now {
  readonly now: Instant;
  /** In whose clock a time of day is meant. */
  readonly zone: string;
}

/**
 * A moment ahead as people write it: a length of time from now (`30`, which are minutes, `2h`, `in 1d 12h`), a day (`tomorrow`, `friday`,
 * `2026-12-24`; at 9:00), a time of day (`17:30`, `9am`: the next one), or both (`tomorrow 9:00`). Undefined when it is none, or is not
 * ahead.
 */
export function readMoment(said: string, { now, zone }: Now): Instant | undefined {
  const words = plain(said);
  const length = readAhead(words);
  if (length !== undefined) return now + length;
  const bare = words.replace(/(^| )(at|um|a|a las|as) (?=\d)/, "$1");
  const [first = "", ...more] = bare.split(" ");
  const alone = readClock(bare === words ? words : asClock(bare));
  if (alone !== undefined) return nextOf(alone, { now, zone });
  const day = readDay(first, { now, zone });
  const clock = more.length === 0 ? MORNING : readClock(asClock(more.join(" ")));
  if (day === undefined || clock === undefined) return undefined;
  const at = instantOf(day, clock, zone);
  return at > now ? at : undefined;
}

/**
 * What begins with a moment, in two: `tomorrow 9:00 as agreed`. A typed command ends its first option at a space, so `when` may be only
 * the day, and the time of day the first word of what follows.
 */
export function readMomentAndWords(
  when: string,
  words: string | null,
  of: Now,
): { readonly at: Instant | undefined; readonly words: string | null } {
  const parts = /^((?:at|um|à|às|as?|a las) )?(\S+)(?:\s+([\s\S]*))?$/i.exec(words?.trim() ?? "") ?? [];
  const [, after, clock = "", rest = ""] = parts;
  const isDay = readDay(plain(when), of) !== undefined;
  if (!isDay || readClock(after ? asClock(plain(clock)) : plain(clock)) === undefined)
    return { at: readMoment(when, of), words };
  return { at: readMoment(`${when} ${clock}`, of), words: rest === "" ? null : rest };
}

function readAhead(words: string): Duration | undefined {
  if (/^[1-9]\d{0,5}$/.test(words)) return minutes(Number(words));
  return readLength(words.replace(/^(in|dans|en|dentro de|em|daqui a) /, ""));
}

/** In small letters, without accents, one space between two words. */
function plain(said: string): string {
  const letters = said.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/[’ʼ]/g, "'").replace(/\s+/g, " ");
}

/** After a day, or after “at”, `9h` is a time of day; alone it is a length of time. */
const asClock = (words: string): string => words.replace(/^(\d{1,2})h$/, "$1:00");

/** Minutes from midnight. */
function readClock(words: string): number | undefined {
  const [, hour = "", minute = "00", half] = /^(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|uhr)?$/.exec(words) ?? [];
  if (hour === "" || (minute === "00" && half === undefined && !/[:.h]\d/.test(words))) return undefined;
  const twelve = half === "am" || half === "pm";
  const of = Number(hour);
  if (Number(minute) > 59 || of > 23 || (twelve && (of < 1 || of > 12))) return undefined;
  return (twelve ? (of % 12) + (half === "pm" ? 12 : 0) : of) * 60 + Number(minute);
}

function nextOf(clock: number, { now, zone }: Now): Instant {
  const today = instantOf(dayAt(now, zone), clock, zone);
  return today > now ? today : instantOf(dayAt(now, zone) + 1, clock, zone);
}

/** 0 is Monday; undefined for what names none. */
export function weekdayNamed(said: string): number | undefined {
  const word = plain(said);
  const at = WEEKDAYS.findIndex((names) => names.includes(word));
  return at === -1 ? undefined : at;
}

function readDay(word: string, { now, zone }: Now): Day | undefined {
  const today = dayAt(now, zone);
  if (TODAY.includes(word)) return today;
  if (TOMORROW.includes(word)) return today + 1;
  const weekday = weekdayNamed(word);
  // The next of them: on a Monday, "monday" is in a week.
  if (weekday !== undefined) return today + ((weekday - weekdayOf(today) + 6) % 7) + 1;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return undefined;
  const at = Date.parse(`${word}T00:00:00Z`);
  const isReal = !Number.isNaN(at) && new Date(at).toISOString().startsWith(word);
  return isReal ? Math.round(at / days(1)) : undefined;
}

import { type Instant, minutes } from "#kernel/types.ts";

/** How somebody of the team wants to hear that a member wrote. */
export type Way =
  | "ping"
  /** Gathered, and told in a DM at most once an hour. */
  | "digest"
  | "off";

export const WAYS: readonly Way[] = ["ping", "digest", "off"];

/** Between these times of day, in minutes, nothing makes a sound; over midnight when the end is before the beginning. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
}

export interface NotifySetting {
  readonly way: Way;
  readonly quiet: QuietHours | null;
}

export const plainSetting: NotifySetting = { way: "ping", quiet: null };

/** Minutes since midnight of `22:00` or `7:30`; undefined when it is no time of day. */
export function readTime(said: string): number | undefined {
  const found = /^(\d{1,2}):(\d{2})$/.exec(said.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  return found && hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}

export const showTime = (time: number): string =>
  `${String(Math.floor(time / 60)).padStart(2, "0")}:${String(time % 60).padStart(2, "0")}`;

export function isTimeZone(said: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: said }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** When the quiet hours that hold at a moment end; undefined when none hold. To the minute; where clocks change, an hour off at most. */
export function quietUntil(quiet: QuietHours | null, at: Instant): Instant | undefined {
  if (!quiet || quiet.from === quiet.to) return undefined;
  const now = timeOfDay(at, quiet.timeZone);
  const isOver = quiet.from < quiet.to ? now < quiet.from || now >= quiet.to : now < quiet.from && now >= quiet.to;
  if (isOver) return undefined;
  const left = (quiet.to - now + 24 * 60) % (24 * 60);
  return at - (at % minutes(1)) + minutes(left);
}

function timeOfDay(at: Instant, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return readTime(format.format(at)) ?? 0;
}

export type Told = { readonly now: true } | { readonly digestAt: Instant } | { readonly never: true };

/** A digest is told this long after the first thing in it. */
const GATHERED = minutes(60);

/** What becomes of one notice for one person. */
export function howToTell({ way, quiet }: NotifySetting, at: Instant): Told {
  if (way === "off") return { never: true };
  const until = quietUntil(quiet, at);
  if (way === "ping") return until === undefined ? { now: true } : { digestAt: until };
  const due = at + GATHERED;
  return { digestAt: quietUntil(quiet, due) ?? due };
}

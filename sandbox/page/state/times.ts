/** Times as the client writes them, in the reader's own locale and zone. */

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

const LOCALE = "en-US";
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: "always" });

const STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

/** One of the styles of `<t:…:style>`; `now` and `at` in milliseconds. */
export function showTime(at: number, style: string, now: number): string {
  if (style !== "R") return new Intl.DateTimeFormat(LOCALE, STYLES[style] ?? STYLES["f"]).format(at);
  const seconds = (at - now) / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return relative.format(Math.trunc(seconds / size), unit);
}

export function showTimeInFull(at: number): string {
  return showTime(at, "F", at);
}

/** Beside a name: the hour alone today, "Yesterday at", or the date. */
export function messageTime(timestamp: string, now: number): string {
  const at = new Date(timestamp);
  const hour = shortTime(timestamp);
  const days = dayNumber(new Date(now)) - dayNumber(at);
  if (days === 0) return hour;
  if (days === 1) return `Yesterday at ${hour}`;
  return `${new Intl.DateTimeFormat(LOCALE, { dateStyle: "short" }).format(at)}, ${hour}`;
}

export function shortTime(timestamp: string): string {
  return new Intl.DateTimeFormat(LOCALE, { timeStyle: "short" }).format(new Date(timestamp));
}

/** The words on the line between two days. */
export function dayName(timestamp: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: "long" }).format(new Date(timestamp));
}

export function dayNumber(date: Date): number {
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000);
}

export function messageTimeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + 1_420_070_400_000;
}

/** "5m", "2h", "3d": how long ago, for lists. */
export function ago(at: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes}m ago`;
  if (minutes < 1440) return `${Math.floor(minutes / 60)}h ago`;
  return `${Math.floor(minutes / 1440)}d ago`;
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(2)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}

import { mention, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import type { Candidate } from "../choose-assignee.ts";
import { offAt, type TimeOff } from "../time-off.ts";

const SHOWN = 20;

export function skillListView(
  people: readonly { readonly who: Snowflake; readonly skills: readonly string[] }[],
): View {
  if (people.length === 0) return { tone: "neutral", blocks: [paragraph(text("assignment.skills-empty"))] };
  const lines = people
    .slice(0, SHOWN)
    .map(({ who, skills }) =>
      paragraph(text("assignment.skills-row", { who: mention(who), skills: skills.join(", ") })),
    );
  const more = people.length > SHOWN ? [small(text("assignment.more", { count: people.length - SHOWN }))] : [];
  return { tone: "neutral", blocks: [heading(text("assignment.skills-heading")), ...lines, ...more] };
}

export function skillSavedView(who: Snowflake, skills: readonly string[]): View {
  const of = { who: mention(who), skills: skills.join(", ") };
  const said =
    skills.length === 0 ? text("assignment.skills-none", { who: of.who }) : text("assignment.skills-now", of);
  return { tone: "good", blocks: [paragraph(said)] };
}

export interface OnShift {
  readonly who: Snowflake;
  readonly shift: Candidate["shift"];
  readonly byHours: boolean;
  /** Time off that is not over, in the order of time; it may not have begun. */
  readonly off: readonly Pick<TimeOff, "from" | "until">[];
}

export function shiftListView(people: readonly OnShift[], now: Instant): View {
  if (people.length === 0) return { tone: "neutral", blocks: [paragraph(text("assignment.shifts-empty"))] };
  const lines = people.slice(0, SHOWN).map((one) => paragraph(shiftText(one, now)));
  const more = people.length > SHOWN ? [small(text("assignment.more", { count: people.length - SHOWN }))] : [];
  return { tone: "neutral", blocks: [heading(text("assignment.shifts-heading")), ...lines, ...more] };
}

function shiftText({ who, shift, byHours, off }: OnShift, now: Instant): Text {
  const of = { who: mention(who) };
  const away = offAt(off, now);
  if (away) return text("assignment.shift-away", { ...of, until: time(away.until, "f") });
  const next = off[0];
  if (next && shift === "unset") {
    return text("assignment.shift-away-later", { ...of, from: time(next.from, "f"), until: time(next.until, "f") });
  }
  if (shift === "on") return byHours ? text("assignment.shift-on-hours", of) : text("assignment.shift-on", of);
  return byHours ? text("assignment.shift-off-hours", of) : text("assignment.shift-off", of);
}

interface Hours {
  readonly hours: string;
  readonly zone: string;
  /** As they were written; null: every day. */
  readonly days: string | null;
  /** Whether the hours name their days themselves. */
  readonly severalEntries: boolean;
}

export function shiftSavedView(now: "on" | "off" | Hours): View {
  return { tone: "good", blocks: [paragraph(savedText(now))] };
}

function savedText(now: "on" | "off" | Hours): Text {
  if (now === "on") return text("assignment.shift-now-on");
  if (now === "off") return text("assignment.shift-now-off");
  const { hours, zone, days, severalEntries } = now;
  if (severalEntries) return text("assignment.shift-now-week", { hours, zone });
  return days === null
    ? text("assignment.shift-now-hours", { hours, zone })
    : text("assignment.shift-now-days", { hours, zone, days });
}

const LINES = 8;

/** To whoever said when they are away, that they are back, or that they stay: what holds from now on. */
export function awaySavedView(
  off: readonly Pick<TimeOff, "from" | "until">[],
  { now, said }: { readonly now: Instant; readonly said: "away" | "back" | "staying" },
): View {
  const lead = { away: [], back: [text("assignment.away-over")], staying: [text("assignment.away-called-off")] };
  const back = lead[said].map(paragraph);
  const more = off.length > LINES ? [small(text("assignment.more", { count: off.length - LINES }))] : [];
  const hint = off.length > 0 ? [small(text("assignment.away-hint"))] : [];
  return { tone: "good", blocks: [...back, ...off.slice(0, LINES).map((one) => awayLine(one, now)), ...more, ...hint] };
}

const awayLine = ({ from, until }: Pick<TimeOff, "from" | "until">, now: Instant): TextBlock =>
  paragraph(
    from <= now
      ? text("assignment.away-now", { until: time(until, "f") })
      : text("assignment.away-later", { from: time(from, "f"), until: time(until, "f") }),
  );

import { mention, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import type { Candidate } from "../choose-assignee.ts";
import { isOff, type TimeOff } from "../time-off.ts";

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
  /** Time off that is not over; it may not have begun. */
  readonly off: Pick<TimeOff, "from" | "until"> | null;
}

export function shiftListView(people: readonly OnShift[], now: Instant): View {
  if (people.length === 0) return { tone: "neutral", blocks: [paragraph(text("assignment.shifts-empty"))] };
  const lines = people.slice(0, SHOWN).map((one) => paragraph(shiftText(one, now)));
  const more = people.length > SHOWN ? [small(text("assignment.more", { count: people.length - SHOWN }))] : [];
  return { tone: "neutral", blocks: [heading(text("assignment.shifts-heading")), ...lines, ...more] };
}

function shiftText({ who, shift, byHours, off }: OnShift, now: Instant): Text {
  const of = { who: mention(who) };
  if (off !== null && isOff(off, now)) return text("assignment.shift-away", { ...of, until: time(off.until, "f") });
  if (off !== null && shift === "unset") {
    return text("assignment.shift-away-later", { ...of, from: time(off.from, "f"), until: time(off.until, "f") });
  }
  if (shift === "on") return byHours ? text("assignment.shift-on-hours", of) : text("assignment.shift-on", of);
  return byHours ? text("assignment.shift-off-hours", of) : text("assignment.shift-off", of);
}

interface Hours {
  readonly hours: string;
  readonly zone: string;
  /** As they were written; null: every day. */
  readonly days: string | null;
}

export function shiftSavedView(now: "on" | "off" | Hours): View {
  return { tone: "good", blocks: [paragraph(savedText(now))] };
}

function savedText(now: "on" | "off" | Hours): Text {
  if (now === "on") return text("assignment.shift-now-on");
  if (now === "off") return text("assignment.shift-now-off");
  const { hours, zone, days } = now;
  return days === null
    ? text("assignment.shift-now-hours", { hours, zone })
    : text("assignment.shift-now-days", { hours, zone, days });
}

/** To whoever said when they are away; null: they are back. */
export function awaySavedView(off: Pick<TimeOff, "from" | "until"> | null, now: Instant): View {
  if (off === null) return { tone: "good", blocks: [paragraph(text("assignment.away-over"))] };
  const until = time(off.until, "f");
  const said =
    off.from <= now
      ? text("assignment.away-now", { until })
      : text("assignment.away-later", { from: time(off.from, "f"), until });
  return { tone: "good", blocks: [paragraph(said), small(text("assignment.away-hint"))] };
}

import { mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import type { Candidate } from "../choose-assignee.ts";

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
}

export function shiftListView(people: readonly OnShift[]): View {
  if (people.length === 0) return { tone: "neutral", blocks: [paragraph(text("assignment.shifts-empty"))] };
  const lines = people.slice(0, SHOWN).map((one) => paragraph(shiftText(one)));
  const more = people.length > SHOWN ? [small(text("assignment.more", { count: people.length - SHOWN }))] : [];
  return { tone: "neutral", blocks: [heading(text("assignment.shifts-heading")), ...lines, ...more] };
}

function shiftText({ who, shift, byHours }: OnShift): Text {
  const of = { who: mention(who) };
  if (shift === "on") return byHours ? text("assignment.shift-on-hours", of) : text("assignment.shift-on", of);
  return byHours ? text("assignment.shift-off-hours", of) : text("assignment.shift-off", of);
}

export function shiftSavedView(now: "on" | "off" | { readonly hours: string; readonly zone: string }): View {
  const said =
    now === "on"
      ? text("assignment.shift-now-on")
      : now === "off"
        ? text("assignment.shift-now-off")
        : text("assignment.shift-now-hours", now);
  return { tone: "good", blocks: [paragraph(said)] };
}

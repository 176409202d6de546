import { type Markup, mention, type Text, text } from "#kernel/text.ts";
import { type Snowflake, seconds } from "#kernel/types.ts";
import type { Acts } from "../snip.ts";

/** What a snip does, with names in place of ids. */
export interface ShownActs extends Acts {
  /** Of the topic it moves the ticket to. */
  readonly topic?: string;
  /** Who is assigned, when it is somebody in particular. */
  readonly assignee?: Snowflake;
}

/** One sentence for each thing a snip does to the ticket. */
export function actTexts(acts: ShownActs): Text[] {
  const texts: Text[] = [];
  if (acts.priority) texts.push(text("snips.act-priority", { priority: acts.priority }));
  if (acts.addTags?.length) texts.push(text("snips.act-tags", { tags: acts.addTags.join(", ") }));
  if (acts.removeTags?.length) texts.push(text("snips.act-untag", { tags: acts.removeTags.join(", ") }));
  if (acts.typeId) texts.push(text("snips.act-topic", { topic: acts.topic ?? "–" }));
  if (acts.assign) texts.push(assignText(acts.assign, acts.assignee));
  if (acts.snoozeFor) texts.push(text("snips.act-snooze", lengthOf(acts.snoozeFor)));
  if (acts.close) texts.push(text(acts.close === "told" ? "snips.act-close" : "snips.act-close-silently"));
  return texts;
}

function assignText(assign: NonNullable<Acts["assign"]>, assignee: Snowflake | undefined): Text {
  if ("to" in assign) return text(assign.to === "sender" ? "snips.act-assign-sender" : "snips.act-assign-nobody");
  const who: Markup | Text = assignee ? mention(assignee) : text("snips.somebody");
  return text("snips.act-assign", { who });
}

function lengthOf(length: number): { days: number; hours: number; minutes: number } {
  const left = Math.round(length / seconds(60));
  return { days: Math.floor(left / 1440), hours: Math.floor((left % 1440) / 60), minutes: left % 60 };
}

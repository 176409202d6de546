import type { Ticket } from "#features/tickets/index.ts";
import { channelLink, mention, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, quote, small, type TextBlock, type View } from "#kernel/view.ts";
import { callOffMenuId } from "../ids.ts";
import { LONGEST } from "../reminder.ts";

/** To whoever wanted it, in their DM. Without words: the ticket they let rest is awake. */
export function reminderView(given: {
  readonly ticket: Pick<Ticket, "number">;
  readonly server: string;
  readonly words: string | null;
  readonly channelId: Snowflake | null;
  readonly madeAt: Instant;
}): View {
  const { ticket, server, words, channelId, madeAt } = given;
  const params = { number: String(ticket.number), server };
  return {
    tone: "team",
    blocks: [
      heading(text(words === null ? "reminders.awake-heading" : "reminders.heading", params)),
      ...(words === null ? [] : [quote(words, LONGEST)]),
      ...(channelId === null ? [] : [paragraph(channelOf(channelId))]),
      small(text("reminders.asked-for", { at: time(madeAt, "f"), server })),
    ],
  };
}

const channelOf = (channelId: Snowflake) => text("reminders.where", { room: channelLink(channelId) });

/** In the team's room, when the DM takes no message. What it says stays private. */
export const notReachedView = (person: Snowflake): View => ({
  tone: "problem",
  blocks: [paragraph(text("reminders.not-reached", { person: mention(person) }))],
  lead: text("reminders.lead", { person: mention(person) }),
  pings: { users: [person] },
});

export const setView = (at: Instant): View => ({
  tone: "good",
  blocks: [paragraph(text("reminders.set", { at: time(at), date: time(at, "f") }))],
});

export const restsView = (number: number, until: Instant | null): View => ({
  tone: until === null ? "good" : "rest",
  blocks: [
    paragraph(
      until === null
        ? text("reminders.awake", { number: String(number) })
        : text("reminders.rests", { number: String(number), at: time(until), date: time(until, "f") }),
    ),
  ],
});

export interface Line {
  readonly id: string;
  readonly number: number;
  readonly at: Instant;
  readonly words: string;
}

/** What somebody is reminded of, the soonest first. */
export function listView(lines: readonly Line[]): View {
  if (lines.length === 0) return { tone: "neutral", blocks: [paragraph(text("reminders.list-none"))] };
  const shown = lines.map(
    ({ number, at, words }): TextBlock =>
      paragraph(text("reminders.line", { at: time(at, "f"), number: String(number), words: words.slice(0, 60) })),
  );
  const options = lines.map(({ id, number, words }) => ({
    value: id,
    label: text("reminders.option", { number: String(number), words: words.slice(0, 60) }),
  }));
  return {
    tone: "neutral",
    blocks: [heading(text("reminders.list-heading")), ...shown.slice(0, 15)],
    rows: [[{ control: "menu", id: callOffMenuId, placeholder: text("reminders.call-off"), options }]],
  };
}

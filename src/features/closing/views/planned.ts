import type { Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { mention, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, quote, small, smallLine, type View } from "#kernel/view.ts";
import { keepOpenId, solvedId } from "../ids.ts";
import type { Why } from "../unplan.ts";

/** In the ticket's room: when it closes, and how to keep it open. */
export function plannedView(given: {
  readonly ticket: Pick<Ticket, "id" | "number">;
  readonly at: Instant;
  /** Null where the member reads it. */
  readonly by: Snowflake | null;
}): View {
  const { ticket, at, by } = given;
  const when = { at: time(at), date: time(at, "f") };
  return {
    tone: "rest",
    blocks: [
      paragraph(by === null ? text("closing.closes", when) : text("closing.closes-by", { ...when, by: mention(by) })),
      small(text("closing.closes-unless")),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(keepOpenId, ticket.id),
          label: text("closing.button-keep-open"),
          style: "secondary",
        },
      ],
    ],
  };
}

const ENDED: Readonly<Record<Why, ReturnType<typeof text>>> = {
  "member wrote": text("closing.ended-wrote"),
  "called off": text("closing.ended-called-off"),
  replaced: text("closing.ended-replaced"),
};

/** In the place of that. */
export const endedView = (why: Why): View => smallLine(ENDED[why]);

/** To the member: whether it is solved. */
export function askedView(given: {
  readonly ticket: Pick<Ticket, "id" | "number">;
  readonly server: string;
  readonly asked: string;
  readonly words: string | null;
}): View {
  const { ticket, server, asked, words } = given;
  const button = (said: "yes" | "no") =>
    ({
      control: "button",
      id: customId(solvedId, ticket.id, asked, said),
      label: text(said === "yes" ? "closing.button-yes" : "closing.button-not-yet"),
      style: said === "yes" ? "primary" : "secondary",
    }) as const;
  return {
    tone: "member",
    blocks: [
      heading(text("closing.solved-heading")),
      paragraph(text("closing.solved", { server, number: String(ticket.number) })),
      ...(words === null ? [] : [quote(words, 1000)]),
    ],
    rows: [[button("yes"), button("no")]],
  };
}

/** In the place of that, once it was answered or is asked no more. */
export function answeredView(given: {
  readonly ticket: Pick<Ticket, "number">;
  readonly server: string;
  readonly said: "yes" | "no" | null;
}): View {
  const params = { number: String(given.ticket.number), server: given.server };
  if (given.said === "yes") return smallLine(text("closing.said-yes", params));
  if (given.said === "no") return smallLine(text("closing.said-not-yet", params));
  return smallLine(text("closing.asked-over", params));
}

/** To whoever called it off by command. */
export const keptOpenView = (number: number): View => ({
  tone: "good",
  blocks: [paragraph(text("closing.kept-open", { number: String(number) }))],
});

/** Where the team alone reads it: whoever looks after the ticket is mentioned. */
export function answerOwedView(at: Instant, assignee: Snowflake | null): View {
  const params = { at: time(at), date: time(at, "f") };
  if (assignee === null) return smallLine(text("closing.answer-owed", params));
  return {
    ...smallLine(text("closing.answer-owed-by", { ...params, who: mention(assignee) })),
    pings: { users: [assignee] },
  };
}

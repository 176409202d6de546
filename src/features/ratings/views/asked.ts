import type { RatingScale } from "#features/desk/index.ts";
import type { ClosedPart, Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { mention, type Text, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Button, paragraph, small, type View } from "#kernel/view.ts";
import { changeId, commentId, problemId, rateHereId, rateId } from "../ids.ts";
import { ANSWERS, changeableUntil, type GivenRating, type Rating } from "../rating.ts";

const LABELS: Readonly<Record<string, Text>> = {
  good: text("ratings.good"),
  bad: text("ratings.bad"),
  "1": text("ratings.button-worst"),
  "5": text("ratings.button-best"),
};

const control = (id: string, label: Text): Button => ({ control: "button", id, label, style: "secondary" });

const answers = (ticketId: string, scale: RatingScale, pressed: string): Button[] =>
  ANSWERS[scale].map((said) =>
    control(customId(pressed, ticketId, said), LABELS[said] ?? text("ratings.button-star", { stars: said })),
  );

/** `Good`, `4 of 5`. */
export function ratingName({ scale, points }: Rating): Text {
  if (scale === "stars") return text("ratings.stars", { stars: points });
  return points === 1 ? text("ratings.good") : text("ratings.bad");
}

const problemButton = (ticket: Pick<Ticket, "id">): Button =>
  control(customId(problemId, ticket.id), text("ratings.button-problem"));

/** On the card of a ticket that is closed: how the help was. In a room that others read, whom that asks. */
export function askedPart(
  ticket: Pick<Ticket, "id">,
  {
    scale,
    member,
    read,
  }: {
    readonly scale: RatingScale | "off";
    readonly member: Snowflake | null;
    readonly read: "alone" | "with others";
  },
): ClosedPart {
  const buttons = [problemButton(ticket)];
  if (scale === "off") return read === "alone" ? { buttons } : {};
  const asked = member === null ? text("ratings.asked") : text("ratings.asked-member", { member: mention(member) });
  const row = answers(ticket.id, scale, read === "alone" ? rateId : rateHereId);
  return { blocks: [paragraph(asked)], row, buttons };
}

type Closed = Pick<Ticket, "id" | "closedAt">;

/** In the place of that, once it was answered. */
export const ratedPart = (ticket: Closed, rating: GivenRating): ClosedPart => ({
  ...saidOf(ticket, rating),
  buttons: [problemButton(ticket)],
});

function saidOf(ticket: Closed, rating: GivenRating): Required<Pick<ClosedPart, "blocks" | "row">> {
  const until = time(changeableUntil(rating, ticket.closedAt), "D");
  const comment = rating.words === null ? text("ratings.button-comment") : text("ratings.button-reword");
  return {
    blocks: [
      paragraph(text("ratings.said", { rating: ratingName(rating) })),
      small(rating.words === null ? text("ratings.until", { until }) : text("ratings.until-words", { until })),
    ],
    row: [
      control(customId(commentId, ticket.id), comment),
      control(customId(changeId, ticket.id), text("ratings.button-change")),
    ],
  };
}

/** The same alone, for whoever answered in a room that others read. */
export function ratedAloneView(ticket: Closed, rating: GivenRating): View {
  const { blocks, row } = saidOf(ticket, rating);
  return { tone: "rest", blocks, rows: [row] };
}

export const askedAloneView = (ticket: Closed, scale: RatingScale): View => ({
  tone: "rest",
  blocks: [paragraph(text("ratings.asked"))],
  rows: [answers(ticket.id, scale, rateId)],
});

import type { Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, smallLine, type View } from "#kernel/view.ts";
import { leaveButtonId } from "../ids.ts";

const numberOf = ({ number }: Pick<Ticket, "number">) => String(number);

/** In the team's room, or the one that all share. */
export const addedHere = (by: Snowflake, name: string): Text =>
  text("participants.added-here", { staff: mention(by), name });

/** To the requester, in their DM. */
export const addedToldView = (ticket: Ticket, name: string): View =>
  smallLine(text("participants.added-told", { name, number: numberOf(ticket) }));

/** To whoever was added, in their DM. */
export function youWereAddedView(given: {
  ticket: Ticket;
  topic: string;
  server: string;
  /** Undefined when their name is forgotten. */
  member: string | undefined;
}): View {
  const { ticket, topic, server } = given;
  const member = given.member ?? text("tickets.the-member");
  return {
    tone: "member",
    blocks: [
      heading(text("participants.you-were-added", { number: numberOf(ticket) })),
      paragraph(text("participants.you-were-added-where", { topic, server })),
      paragraph(text("participants.you-were-added-to", { server, member })),
      small(text("participants.how-to-take-part", { member })),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(leaveButtonId, ticket.id),
          label: text("participants.button-leave"),
          style: "secondary",
        },
      ],
    ],
  };
}

/** `by` is null when they left by themselves. */
export const goneHere = (by: Snowflake | null, name: string | Text): Text =>
  by === null
    ? text("participants.left-here", { name })
    : text("participants.removed-here", { staff: mention(by), name });

export const goneToldView = (ticket: Ticket, name: string | Text): View =>
  smallLine(text("participants.gone-told", { name, number: numberOf(ticket) }));

export const youAreOutView = (ticket: Ticket, server: string): View =>
  smallLine(text("participants.you-are-out", { number: numberOf(ticket), server }));

/** To the others of a group, when a ticket closes or opens again. */
export const closedForOthersView = (ticket: Ticket): View =>
  smallLine(text("participants.closed", { number: numberOf(ticket) }));
export const reopenedForOthersView = (ticket: Ticket): View =>
  smallLine(text("participants.reopened", { number: numberOf(ticket) }));

/** To staff: what is said does not reach this one of a group. */
export const notReachedView = (name: string | Text): View => smallLine(text("participants.not-reached", { name }));

/** The answer to whoever added or removed somebody. */
export const doneView = (said: Text): View => ({ tone: "good", blocks: [paragraph(said)] });

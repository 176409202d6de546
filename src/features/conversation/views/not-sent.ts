import type { Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import type { HeldBecause } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph, quote, type View } from "#kernel/view.ts";
import { moveButtonId, tryAgainButtonId } from "../ids.ts";

/** To staff: the requester can't be reached, and what became of what they wrote. */
export function unreachableView(given: {
  ticket: Ticket;
  because: HeldBecause;
  member: string | undefined;
  words: string | null;
  offer: "thread" | "try again";
}): View {
  const { ticket, because, words, offer } = given;
  const member = given.member ?? text("tickets.the-member");
  const why = because === "no-mutual-server" ? "conversation.unreachable-left" : "conversation.unreachable-closed";
  return {
    tone: "problem",
    blocks: [
      heading(text("conversation.unreachable-heading", { member })),
      paragraph(text(why, { member })),
      ...(words ? [paragraph(text("conversation.kept")), quote(words, 1000)] : []),
    ],
    rows: [
      [
        ...(offer === "thread"
          ? [
              {
                control: "button" as const,
                id: customId(moveButtonId, ticket.id),
                label: text("conversation.button-move"),
                style: "primary" as const,
              },
            ]
          : []),
        {
          control: "button",
          id: customId(tryAgainButtonId, ticket.id),
          label: text("conversation.button-try-again"),
          style: offer === "thread" ? "secondary" : "primary",
        },
      ],
    ],
  };
}

/** Takes the place of "not sent", once the conversation goes on in another room. */
export function movedOnView(member: string | undefined): View {
  const who = member ?? text("tickets.the-member");
  return { tone: "rest", blocks: [paragraph(text("conversation.moved-on", { member: who }))] };
}

/** Takes the place of "not sent". */
export function reachableAgainView(member: string | undefined): View {
  const who = member ?? text("tickets.the-member");
  return { tone: "rest", blocks: [paragraph(text("conversation.reachable-again", { member: who }))] };
}

/** To staff who answer somebody who can't be reached. */
export const waitingView: View = {
  tone: "problem",
  blocks: [paragraph(text("conversation.waiting"))],
};

/** To whoever wrote it: Discord refused this message for good. */
export function notDeliveredView(words: string): View {
  return {
    tone: "problem",
    blocks: [
      heading(text("conversation.not-delivered-heading")),
      paragraph(text("conversation.not-delivered")),
      ...(words === "" ? [] : [quote(words, 1000)]),
    ],
  };
}

/** To the requester: the team's room can't be written in; what they say is kept. */
export function staffRoomClosedView(server: string): View {
  return {
    tone: "problem",
    blocks: [heading(text("conversation.staff-room-heading")), paragraph(text("conversation.staff-room", { server }))],
  };
}

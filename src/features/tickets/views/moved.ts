import { customId } from "#kernel/feature.ts";
import type { HeldBecause } from "#kernel/outbox.ts";
import { channelLink, mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, smallLine, type View } from "#kernel/view.ts";
import { closeButtonId } from "../ids.ts";
import type { Ticket } from "../ticket.ts";

type Where = "by DM" | { readonly channelId: Snowflake | null };

/** The last line of a room: where its ticket goes on. With the ticket's number where several are talked about. */
export function movedToView(to: Where, number?: number): View {
  if (number === undefined || to === "by DM" || to.channelId === null) return smallLine(whereTo(to));
  return smallLine(text("tickets.moved-number-to", { room: channelLink(to.channelId), number: String(number) }));
}

function whereTo(to: Where): Text {
  if (to === "by DM" || to.channelId === null) return text("tickets.moved-to-dm");
  return text("tickets.moved-to", { room: channelLink(to.channelId) });
}

/** What becomes of the card in a room that its ticket left: where it is now, and nothing to press. */
export function movedCardView(ticket: Ticket, topic: string, to: Where): View {
  const title = heading(text("tickets.card-heading", { number: String(ticket.number), type: topic }));
  return { tone: "rest", blocks: [title, paragraph(whereTo(to))] };
}

/** Said first in the new room: where what was said before can be read. */
export function movedFromView(from: Where): View {
  if (from === "by DM" || from.channelId === null) return smallLine(text("tickets.moved-from-dm"));
  return smallLine(text("tickets.moved-from", { room: channelLink(from.channelId) }));
}

/** In the DM of a member whose ticket goes on there. */
export function goesOnHereView(ticket: Ticket): View {
  return {
    tone: "team",
    blocks: [
      heading(text("tickets.goes-on-heading", { number: String(ticket.number) })),
      paragraph(text("tickets.opened-next")),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(closeButtonId, ticket.id),
          label: text("tickets.button-close-ticket"),
          style: "secondary",
        },
      ],
    ],
  };
}

export const moveFailedView = (because: HeldBecause): View =>
  smallLine(because === "full" ? text("tickets.move-failed-full") : text("tickets.move-failed"));

/** The answer to whoever moved a ticket: its rooms tell the rest. */
export const movingView = (ticket: Ticket): View => ({
  tone: "neutral",
  blocks: [paragraph(text("tickets.moving", { number: String(ticket.number) }))],
});

/** The answer to the one of the team who moved it: where they read it now. */
export function movedAnswerView(ticket: Ticket, channelId: Snowflake | null): View {
  const number = String(ticket.number);
  const said =
    channelId === null
      ? text("tickets.moves-soon", { number })
      : text("tickets.moved-number-to", { number, room: channelLink(channelId) });
  return { tone: "good", blocks: [paragraph(said)] };
}

/** To the team, where it goes on: who made it about something else. */
export const topicLineView = (staff: Snowflake, topic: string): View =>
  smallLine(text("tickets.topic-line", { staff: mention(staff), topic }));

/** To whoever asks. */
export const nowAboutView = (number: number, topic: string): View =>
  smallLine(text("tickets.now-about", { number: String(number), topic }));

/** To whoever did it, where it stays in its place. */
export const topicDoneView = (number: number, topic: string): View => ({
  tone: "good",
  blocks: [paragraph(text("tickets.now-about", { number: String(number), topic }))],
});

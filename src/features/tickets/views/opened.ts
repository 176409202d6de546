import type { Desk, TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Markup, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, prose, small, type View } from "#kernel/view.ts";
import { closeButtonId } from "../ids.ts";
import type { Ticket } from "../ticket.ts";

/** What the requester reads in their DM once the team can read the ticket. */
export function openedForRequesterView({
  ticket,
  type,
  desk,
  expect,
}: {
  ticket: Ticket;
  type: TicketType;
  desk: Desk;
  /** When they may expect an answer, as far as that can be said. */
  expect?: Text | undefined;
}): View {
  if (ticket.oneWay) return receiptView({ ticket, type, desk });
  return {
    tone: "good",
    blocks: [
      heading(text("tickets.opened-heading", { number: String(ticket.number) })),
      paragraph(text("tickets.opened-where", { type: type.name, server: desk.name })),
      ...(type.opening === "" ? [] : [prose(type.opening)]),
      ...(ticket.alias === null ? [] : [paragraph(text("tickets.opened-as", { alias: ticket.alias }))]),
      small(text("tickets.opened-next")),
      ...(expect ? [paragraph(expect)] : []),
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

/** All that whoever sent a report is told of it: no button, because nothing follows for them. */
export function receiptView({ ticket, type, desk }: { ticket: Ticket; type: TicketType; desk: Desk }): View {
  return {
    tone: "good",
    blocks: [
      heading(text("tickets.receipt-heading", { server: desk.name })),
      paragraph(text("tickets.receipt-what", { number: String(ticket.number), type: type.name })),
      ...(type.opening === "" ? [] : [prose(type.opening)]),
      small(text("tickets.receipt-next")),
    ],
  };
}

/** A report for which the team's place is not made yet: it is kept, and gets there by itself. */
export function receiptWaitsView({ ticket, type, desk }: { ticket: Ticket; type: TicketType; desk: Desk }): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("tickets.receipt-waits-heading")),
      paragraph(text("tickets.receipt-what", { number: String(ticket.number), type: type.name })),
      small(text("tickets.receipt-waits-next", { server: desk.name })),
    ],
  };
}

/** Where the requester's DM with us is. Inside a server `<#…>` does not name a DM. */
export const dmLink = (channelId: Snowflake): Markup => ({ markup: `https://discord.com/channels/@me/${channelId}` });

/** Said in the DM of whoever opened a ticket in a server, until the team can read it. */
export function openingView(ticket: Ticket): View {
  return { tone: "neutral", blocks: [paragraph(text("tickets.opening", { number: String(ticket.number) }))] };
}

export function openingFailedView(server: string): View {
  return {
    tone: "problem",
    blocks: [heading(text("tickets.failed-heading")), paragraph(text("tickets.failed-next", { server }))],
  };
}

/** To a member who is not named: files of their form that may say who they are were not sent. Of a report nothing can be sent later. */
export function formFilesNotSentView(files: readonly string[], oneWay: boolean): View {
  return {
    tone: "problem",
    blocks: [
      heading(text("tickets.files-not-sent-heading")),
      paragraph(text("tickets.files-not-sent", { files: files.join(", ") })),
      paragraph(text("tickets.files-not-sent-why")),
      ...(oneWay ? [] : [paragraph(text("tickets.files-not-sent-now"))]),
    ],
  };
}

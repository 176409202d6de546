import { customId } from "#kernel/feature.ts";
import { mention, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Button, heading, paragraph, smallLine, type View } from "#kernel/view.ts";
import { reopenButtonId } from "../ids.ts";
import { type Closing, canReopen, type Ticket } from "../ticket.ts";

/** Told to the requester in their DM. */
export function closedForRequesterView({
  ticket,
  reason,
  server,
}: {
  ticket: Ticket;
  reason: string | null;
  server: string;
}): View {
  const number = String(ticket.number);
  return {
    tone: "rest",
    blocks: [
      heading(text("tickets.closed-heading", { number })),
      ...(reason ? [paragraph(text("tickets.closed-reason", { reason }))] : []),
      paragraph(text(canReopen(ticket) ? "tickets.closed-next" : "tickets.closed-thread-gone", { server })),
    ],
    ...(canReopen(ticket) ? { rows: [[reopenButton(ticket)]] } : {}),
  };
}

function reopenButton(ticket: Ticket): Button {
  return {
    control: "button",
    id: customId(reopenButtonId, ticket.id),
    label: text("tickets.button-reopen"),
    style: "secondary",
  };
}

/** One line in the room itself, for everybody there. */
export function closedHereView(given: {
  ticket: Ticket;
  by: Snowflake | null;
  reason: string | null;
  how: Closing["how"];
}): View {
  const { by, reason, how } = given;
  const who = by === null ? undefined : mention(by);
  if (how === "left-server" && who) return smallLine(text("tickets.closed-left-server", { member: who }));
  if (how === "left-thread" && who) return smallLine(text("tickets.closed-left-thread", { member: who }));
  if (!who) return smallLine(text("tickets.closed-by-nobody"));
  if (reason === null) return smallLine(text("tickets.closed-by", { by: who }));
  return smallLine(text("tickets.closed-by-because", { by: who, reason }));
}

export const reopenedHereView = (by: Snowflake): View => smallLine(text("tickets.reopened-by", { by: mention(by) }));

export function reopenedForRequesterView({ ticket, server }: { ticket: Ticket; server: string }): View {
  return {
    tone: "team",
    blocks: [
      heading(text("tickets.reopened-heading", { number: String(ticket.number) })),
      paragraph(text("tickets.reopened-next", { server })),
    ],
  };
}

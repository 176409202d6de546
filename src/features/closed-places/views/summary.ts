import { memberOf, type Ticket } from "#features/tickets/index.ts";
import { channelLink, type TextParam, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, quote, type View } from "#kernel/view.ts";

export interface Summary {
  readonly ticket: Ticket;
  /** Name of the topic. */
  readonly type: string;
  /** Null: not to be known. */
  readonly requester: Snowflake | null;
  /** Who closed it; null: nobody in particular. */
  readonly by: TextParam | null;
  readonly reason: string | null;
  /** Null: its place is gone. */
  readonly channelId: Snowflake | null;
  /** When it was opened again; null while it is closed. */
  readonly reopenedAt: Instant | null;
}

/** For the team, in its place for closed tickets. */
export function summaryView({ ticket, type, requester, by, reason, channelId, reopenedAt }: Summary): View {
  const closed = time(ticket.closedAt ?? ticket.turnAt, "f");
  return {
    tone: reopenedAt === null ? "rest" : "team",
    blocks: [
      heading(text("closed-places.heading", { number: String(ticket.number), type })),
      paragraph(
        text("closed-places.opened", { member: memberOf({ ticket, requester }), opened: time(ticket.openedAt, "f") }),
      ),
      paragraph(
        by === null ? text("closed-places.closed", { closed }) : text("closed-places.closed-by", { closed, by }),
      ),
      ...(reason === null ? [] : [quote(reason, 1000)]),
      ...(reopenedAt === null ? [] : [paragraph(text("closed-places.reopened", { at: time(reopenedAt, "f") }))]),
      ...(channelId === null ? [] : [paragraph(text("closed-places.where", { room: channelLink(channelId) }))]),
    ],
  };
}

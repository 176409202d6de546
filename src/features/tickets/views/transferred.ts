import { customId } from "#kernel/feature.ts";
import { mention, type Text, type TextParam, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, smallLine, type View } from "#kernel/view.ts";
import { closeButtonId } from "../ids.ts";
import type { Ticket } from "../ticket.ts";

interface Here {
  /** As those who read it may know them; null: the team. */
  readonly by: TextParam | null;
  readonly member: Snowflake;
  readonly reason: string | null;
}

/** In the room itself. Whoever it is for is pinged where they read it: it is for them to go on. */
export function transferredHereView({ by, member, reason }: Here, room: "shared" | "the team's"): View {
  const line = smallLine(hereText(by, mention(member), reason));
  return room === "shared" ? { ...line, pings: { users: [member] } } : line;
}

function hereText(by: TextParam | null, member: TextParam, reason: string | null): Text {
  if (by === null) {
    return reason === null
      ? text("tickets.transferred-plain", { member })
      : text("tickets.transferred-plain-because", { member, reason });
  }
  return reason === null
    ? text("tickets.transferred-by", { by, member })
    : text("tickets.transferred-by-because", { by, member, reason });
}

interface Told {
  readonly ticket: Ticket;
  readonly server: string;
  readonly reason: string | null;
}

/** To whose ticket it is from now on, in their DM. */
export function yoursNowView(given: Told & { readonly topic: string; readonly former: string | Text }): View {
  const { ticket, topic, server, former, reason } = given;
  return {
    tone: "good",
    blocks: [
      heading(text("tickets.transferred-heading", { number: String(ticket.number) })),
      paragraph(text("tickets.opened-where", { type: topic, server })),
      paragraph(text("tickets.transferred-from", { former, server })),
      ...whyOf(reason),
      small(text("tickets.opened-next")),
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

/** To whose ticket it was. Who has it now is theirs to say. */
export const notYoursView = ({ ticket, server, reason }: Told): View => ({
  tone: "rest",
  blocks: [
    paragraph(text("tickets.transferred-not-yours", { number: String(ticket.number), server })),
    ...whyOf(reason),
  ],
});

const whyOf = (reason: string | null) =>
  reason === null ? [] : [small(text("tickets.transferred-because", { reason }))];

/** To whoever did it. `isBlocked`: nothing that the member writes comes here. */
export function transferDoneView(given: {
  readonly number: number;
  readonly member: string;
  readonly former: string | Text;
  readonly isBlocked: boolean;
}): View {
  const { number, member, former, isBlocked } = given;
  return {
    tone: "good",
    blocks: [
      paragraph(text("tickets.transferred-done", { number: String(number), member, former })),
      ...(isBlocked ? [paragraph(text("tickets.transferred-blocked", { member }))] : []),
    ],
  };
}

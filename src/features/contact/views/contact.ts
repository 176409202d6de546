import { closeButtonId, type Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, quote, small, type View } from "#kernel/view.ts";

export interface Contacted {
  readonly ticket: Ticket;
  readonly member: string;
  /** Null while its place is not made. */
  readonly channelId: Snowflake | null;
  /** What the writer should know of a block. */
  readonly blocked: Text | undefined;
}

/** To whoever wrote to a member. */
export function contactedView({ ticket, member, channelId, blocked }: Contacted): View {
  const number = String(ticket.number);
  const waits = channelId === null || ticket.status === "queued" || ticket.status === "opening";
  return {
    tone: "good",
    blocks: [
      paragraph(
        waits
          ? text("contact.waits", { number, member })
          : text("contact.opened", { number, member, room: channelLink(channelId) }),
      ),
      ...(blocked ? [paragraph(blocked)] : []),
    ],
  };
}

/** To the member, below the first words. `name`: null when the team speaks as one. */
export function contactedMemberView(given: {
  readonly ticket: Ticket;
  readonly topic: string;
  readonly server: string;
  readonly name: string | null;
}): View {
  const { ticket, topic, server, name } = given;
  const number = String(ticket.number);
  return {
    tone: "member",
    blocks: [
      heading(text("contact.told-heading", { server })),
      paragraph(
        name === null
          ? text("contact.told-by-team", { number, topic })
          : text("contact.told-by", { number, topic, name }),
      ),
      small(text("contact.told-next", { server })),
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

/** Why nothing was sent, and what was written: a form gives it to nobody again. */
export function notSentView(why: Text, words: string): View {
  return {
    tone: "problem",
    blocks: [
      heading(text("contact.not-sent")),
      paragraph(why),
      ...(words.trim() === "" ? [] : [paragraph(text("contact.your-words")), quote(words, 2_000)]),
    ],
  };
}

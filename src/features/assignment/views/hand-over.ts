import type { Row, Ticket } from "#features/tickets/index.ts";
import { channelLink, mention, type Text, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, quote, small, type TextBlock, type View } from "#kernel/view.ts";

/** Characters of what whoever takes over should know. */
export const LONGEST_NOTE = 500;

/** To whoever takes over, in one DM. It names no member: the tickets do. */
export function handOverView(given: {
  readonly server: string;
  readonly by: Snowflake;
  readonly note: string | null;
  readonly rows: readonly Omit<Row, "requester">[];
  /** Below the rows. */
  readonly more: number;
}): View {
  const { server, by, note, rows, more } = given;
  return {
    tone: "team",
    blocks: [
      heading(text("assignment.hand-over-heading", { server })),
      paragraph(text("assignment.hand-over-from", { by: mention(by), count: rows.length + more })),
      ...(note === null ? [] : [quote(note, LONGEST_NOTE)]),
      ...rows.map(lineOf),
      ...(more > 0 ? [small(text("assignment.more", { count: more }))] : []),
    ],
  };
}

function lineOf({ ticket, type, channelId }: Omit<Row, "requester">): TextBlock {
  const where: Text | ReturnType<typeof channelLink> =
    channelId === null ? text("assignment.no-place") : channelLink(channelId);
  const params = { number: String(ticket.number), type, since: time(ticket.turnAt), where };
  const rests = ticket.snoozedUntil !== null;
  const key =
    ticket.status === "waiting-requester"
      ? "assignment.hand-over-member"
      : rests
        ? "assignment.hand-over-rests"
        : "assignment.hand-over-team";
  return paragraph(text(key, params));
}

export interface HandedOver {
  readonly to: Snowflake | null;
  readonly handed: number;
  /** What whoever takes over does not answer: it stays where it is. */
  readonly kept: readonly Pick<Ticket, "number">[];
  /** Too much at once. */
  readonly left: number;
  readonly shiftEnded: boolean;
}

/** To whoever handed over. */
export function handedView({ to, handed, kept, left, shiftEnded }: HandedOver): View {
  const done =
    handed === 0
      ? text("assignment.handed-none")
      : to === null
        ? text("assignment.handed-team", { count: handed })
        : text("assignment.handed", { count: handed, who: mention(to) });
  const numbers = kept.slice(0, 20).map(({ number }) => `#${number}`);
  return {
    tone: kept.length + left > 0 ? "problem" : "good",
    blocks: [
      paragraph(done),
      ...(kept.length > 0 && to !== null
        ? [
            paragraph(
              text("assignment.handed-kept", {
                who: mention(to),
                numbers: { markup: numbers.join(", ") },
                count: kept.length,
              }),
            ),
          ]
        : []),
      ...(left > 0 ? [paragraph(text("assignment.handed-left", { count: left }))] : []),
      ...(shiftEnded ? [small(text("assignment.shift-now-off"))] : []),
    ],
  };
}

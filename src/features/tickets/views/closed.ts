import type { Signature } from "#features/identity/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Markup, type Text, type TextParam, text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import {
  type Button,
  heading,
  paragraph,
  prose,
  quote,
  small,
  smallLine,
  type TextBlock,
  type View,
} from "#kernel/view.ts";
import { reopenButtonId } from "../ids.ts";
import { type Closing, canReopen, isShared, type Ticket } from "../ticket.ts";

/** What a feature adds to what the requester of a closed ticket reads. */
export interface ClosedPart {
  readonly blocks?: readonly TextBlock[];
  /** A row of their own, above the others; one feature. */
  readonly row?: readonly Button[];
  /** Beside *Reopen*. */
  readonly buttons?: readonly Button[];
}

/** Told to the requester in their DM. */
export function closedForRequesterView({
  ticket,
  reason,
  signature,
  server,
  until,
  closingText = "",
  parts = [],
}: {
  ticket: Ticket;
  reason: string | null;
  /** Of who closed it; null when it was the member, or nobody in particular. */
  signature: Pick<Signature, "name"> | null;
  server: string;
  /** Until when they may open it again: `always`, or not at all (any more). */
  until: Instant | "always" | "never";
  /** The server's own words at the end of a ticket. */
  closingText?: string;
  parts?: readonly ClosedPart[];
}): View {
  const mayReopen = !ticket.oneWay && canReopen(ticket) && until !== "never";
  const number = String(ticket.number);
  return {
    tone: "rest",
    blocks: [
      heading(text(ticket.oneWay ? "tickets.closed-report-heading" : "tickets.closed-heading", { number })),
      ...(signature ? [small(signedLine(signature, server))] : []),
      ...(ticket.closedHow === "silence" ? [paragraph(text("tickets.closed-unanswered"))] : []),
      ...(reason ? [paragraph(text("tickets.closed-reason", { reason }))] : []),
      ...(closingText === "" ? [] : [prose(closingText)]),
      paragraph(text(nextKey(ticket, mayReopen), { server })),
      ...(mayReopen && until !== "always" ? [small(text("tickets.reopen-until", { until: time(until, "D") }))] : []),
      ...parts.flatMap(({ blocks = [] }) => blocks),
    ],
    ...rowsOf(parts, mayReopen ? [reopenButton(ticket)] : []),
  };
}

/** The same in a room that both share, below the line that says who closed it. */
export const closedInRoomView = ({
  closingText,
  parts,
}: {
  readonly closingText: string;
  readonly parts: readonly ClosedPart[];
}): View => ({
  tone: "rest",
  blocks: [...(closingText === "" ? [] : [prose(closingText)]), ...parts.flatMap(({ blocks = [] }) => blocks)],
  ...rowsOf(parts, []),
});

function rowsOf(parts: readonly ClosedPart[], first: readonly Button[]): Pick<View, "rows"> {
  const rows = [
    ...parts.flatMap(({ row }) => (row ? [row] : [])),
    [...first, ...parts.flatMap(({ buttons = [] }) => buttons)],
  ].filter((row) => row.length > 0);
  return rows.length > 0 ? { rows } : {};
}

function nextKey(ticket: Ticket, mayReopen: boolean): string {
  if (ticket.oneWay) return "tickets.closed-report";
  if (!canReopen(ticket)) return "tickets.closed-thread-gone";
  if (mayReopen && isShared(ticket)) return "tickets.closed-outside";
  return mayReopen ? "tickets.closed-next" : "tickets.closed-for-good";
}

function signedLine({ name }: Pick<Signature, "name">, server: string): Text {
  return name === null ? text("tickets.closed-by-team", { server }) : text("tickets.closed-by-one", { name, server });
}

function reopenButton(ticket: Ticket): Button {
  return {
    control: "button",
    id: customId(reopenButtonId, ticket.id),
    label: text("tickets.button-reopen"),
    style: "secondary",
  };
}

interface ClosedHere {
  readonly ticket: Ticket;
  /** As those who read it may know them. */
  readonly by: TextParam | null;
  readonly reason: string | null;
  readonly how: Closing["how"];
}

/** One line in the room itself, for everybody there; in a channel that does not stay, until when that is. */
export function closedHereView({
  removedAt = null,
  ...closed
}: ClosedHere & { readonly removedAt?: Instant | null }): View {
  const said = whyClosed(closed);
  if (removedAt === null) return smallLine(said);
  return smallLine(text("tickets.closed-and-removed", { said, at: time(removedAt) }));
}

/** What nobody in particular closed, a rule of the team's did. */
function whyClosed({ ticket, by: who, reason, how }: ClosedHere): Text {
  // That somebody left the server at this moment would say who it was.
  if (how === "left-server" && who && ticket.alias !== null) {
    return text("tickets.closed-unreachable", { member: who });
  }
  if (how === "left-server" && who) return text("tickets.closed-left-server", { member: who });
  if (how === "left-thread" && who) return text("tickets.closed-left-thread", { member: who });
  if (how === "silence") return text("tickets.closed-silence");
  if (how === "archived" && !who) return text("tickets.closed-by-nobody");
  if (!who) return reason === null ? text("tickets.closed-plain") : text("tickets.closed-plain-because", { reason });
  if (reason === null) return text("tickets.closed-by", { by: who });
  return text("tickets.closed-by-because", { by: who, reason });
}

/** `by` as those who read it may know them; null: the team. */
export const reopenedHereView = (by: TextParam | null): View =>
  smallLine(by === null ? text("tickets.reopened-plain") : text("tickets.reopened-by", { by }));

/** In their DM. `at`: where it goes on, when that is not there; null where that is made only now. */
export function reopenedForRequesterView({
  ticket,
  server,
  at,
}: {
  ticket: Ticket;
  server: string;
  at?: Markup | null;
}): View {
  return {
    tone: "team",
    blocks: [
      heading(text("tickets.reopened-heading", { number: String(ticket.number) })),
      paragraph(
        at === undefined
          ? text("tickets.reopened-next", { server })
          : at === null
            ? text("tickets.reopened-next-elsewhere", { server })
            : text("tickets.reopened-next-at", { server, room: at }),
      ),
    ],
  };
}

/** For the trainee who closed it. `words`: the reason, where nobody else has it. */
export const closedWithoutReasonView = (words: string | null): View => ({
  tone: "neutral",
  blocks:
    words === null
      ? [paragraph(text("tickets.closed-reason-with-team"))]
      : [paragraph(text("tickets.closed-reason-not-said")), quote(words, 1000)],
});

/** In a room that was to go. */
export const notTakenAwayView = (): View => ({
  tone: "problem",
  blocks: [paragraph(text("tickets.not-taken-away"))],
});

import { isShared, type Ticket } from "#features/tickets/index.ts";
import type { Room } from "#kernel/rooms.ts";
import { channelLink, type Markup, mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { paragraph, type View } from "#kernel/view.ts";

/** What Discord did not permit: bringing somebody in or putting them out, saying who may read and write, closing, opening, talking. */
export type NotPermitted = "let-in" | "put-out" | "access" | "lock" | "unlock" | "old-place" | "talk";

/** To staff, and nobody else: what was not done, which permission is missing, and how it is done then. */
export function notPermittedView(given: {
  readonly ticket: Ticket;
  readonly what: NotPermitted;
  /** Where; undefined when it is not there yet. */
  readonly room: Pick<Room, "kind" | "channelId"> | undefined;
  /** Whom it concerns; null for nobody in particular. */
  readonly userId: Snowflake | null;
}): View {
  const { ticket, room, userId } = given;
  const number = String(ticket.number);
  const place: Markup | string = room?.channelId ? channelLink(room.channelId) : `#${number}`;
  const who = userId === null ? text("tickets.the-member") : mention(userId);
  return { tone: "problem", blocks: [paragraph(saidOf(given, { number, place, who }))] };
}

function saidOf(
  { ticket, what, room }: Parameters<typeof notPermittedView>[0],
  { number, place, who }: { number: string; place: Markup | string; who: Markup | Text },
): Text {
  const isChannel = room?.kind === "private-channel" || room?.kind === "staff-channel";
  const needs = text(isChannel ? "conversation.needs-channel" : "conversation.needs-thread");
  switch (what) {
    case "let-in":
      return text("conversation.not-let-in", { number, place, who });
    case "put-out":
      return text("conversation.not-put-out", { number, place, who });
    case "access":
      return text("conversation.not-access", { number, place, needs });
    case "lock":
      return text(isShared(ticket) ? "conversation.not-locked" : "conversation.not-closed", { number, place, needs });
    case "unlock":
      return text("conversation.not-unlocked", { number, place, needs });
    case "old-place":
      return text("conversation.not-left", { number, place, needs });
    case "talk":
      return text(isChannel ? "conversation.not-talking" : "conversation.not-talking-thread", { number, place });
  }
}

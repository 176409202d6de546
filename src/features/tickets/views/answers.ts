import type { TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, mention, type Text, type TextParam, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, type TextBlock, type View } from "#kernel/view.ts";
import { tryDmButtonId, useThreadButtonId } from "../ids.ts";
import type { Ticket } from "../ticket.ts";
import type { Reader } from "../who-closed.ts";
import { dmLink } from "./opened.ts";
import { inOneLine, phaseWords } from "./phase.ts";

/** The answer to whoever reopened a ticket from elsewhere: short, because its room tells the rest. */
export function reopenedView(ticket: Ticket): View {
  return { tone: "good", blocks: [paragraph(text("tickets.done-reopened", { number: String(ticket.number) }))] };
}

/** After a panel or command: where the ticket is. Without a link while its thread is still being made. */
export function openedView(
  ticket: Ticket,
  room: { readonly channelId: Snowflake; readonly is: "thread" | "dm" } | null,
): View {
  const number = String(ticket.number);
  const topicId = ticket.typeId;
  if (!room) return { tone: "good", topicId, blocks: [paragraph(text("tickets.opened-soon", { number }))] };
  if (room.is === "thread") {
    return {
      tone: "good",
      topicId,
      blocks: [paragraph(text("tickets.opened-at", { number, room: channelLink(room.channelId) }))],
    };
  }
  const label = text("tickets.button-open-chat");
  return {
    tone: "good",
    topicId,
    blocks: [paragraph(text("tickets.opened-in-dm", { number }))],
    rows: [[{ control: "button", id: dmLink(room.channelId).markup, label, style: "link" }]],
  };
}

/** A topic that is talked about by DM, and the DM does not take messages. */
export function cantDmView(ticket: Ticket, server: string, thread: "thread" | "no thread"): View {
  return {
    tone: "problem",
    topicId: ticket.typeId,
    blocks: [heading(text("tickets.cant-dm-heading")), paragraph(text("tickets.cant-dm", { server }))],
    rows: [
      [
        {
          control: "button",
          id: customId(tryDmButtonId, ticket.id),
          label: text("tickets.button-try-again"),
          style: "primary",
        },
        ...(thread === "thread"
          ? [
              {
                control: "button" as const,
                id: customId(useThreadButtonId, ticket.id),
                label: text("tickets.button-use-thread"),
                style: "secondary" as const,
              },
            ]
          : []),
      ],
    ],
  };
}

export interface Row {
  readonly ticket: Ticket;
  readonly type: string;
  /** Null: forgotten, or not to be known. */
  readonly requester: Snowflake | null;
  readonly channelId: Snowflake | null;
}

/** By the alias, where the team may not know more. */
export function memberOf({ ticket, requester }: Pick<Row, "ticket" | "requester">): TextParam {
  if (ticket.alias !== null) return ticket.alias;
  return requester ? mention(requester) : text("tickets.the-member");
}

export interface Info extends Row {
  readonly kind: TicketType;
  readonly replies: number;
  readonly messages: number;
  readonly closedBy: TextParam | null;
  readonly reason: string | null;
  readonly reader: Reader;
  /** What other features know of it. */
  readonly more?: readonly Text[];
}

/** What is known of one ticket. */
export const infoView = (info: Info): View => ({ tone: "neutral", blocks: infoBlocks(info) });

/** Who asked and when, how it stands, and who ended it. */
export function infoBlocks(info: Info): readonly TextBlock[] {
  const { ticket } = info;
  const number = String(ticket.number);
  const who = memberOf(info);
  return [
    heading(text("tickets.info-heading", { number, type: info.type })),
    paragraph(text("tickets.info-opened", { at: time(ticket.openedAt, "f"), member: who })),
    paragraph(text("tickets.info-messages", { messages: info.messages, replies: info.replies })),
    ...(info.channelId ? [paragraph(text("tickets.info-room", { room: channelLink(info.channelId) }))] : []),
    paragraph(inOneLine(statusLine(info), phaseWords(ticket, info.reader))),
    ...(info.more ?? []).map(paragraph),
  ];
}

function statusLine({ ticket, closedBy, reason }: Info) {
  const since = time(ticket.turnAt);
  if (ticket.phase === "deleted") return text("tickets.info-erased");
  if (ticket.status === "closed") {
    const at = time(ticket.closedAt ?? ticket.turnAt);
    if (closedBy === null) {
      return reason === null ? text("tickets.card-closed", { at }) : text("tickets.card-closed-why", { at, reason });
    }
    if (reason === null) return text("tickets.card-closed-by", { at, by: closedBy });
    return text("tickets.card-closed-because", { at, by: closedBy, reason });
  }
  return text(ticket.status === "waiting-requester" ? "tickets.card-member-turn" : "tickets.card-team-turn", { since });
}

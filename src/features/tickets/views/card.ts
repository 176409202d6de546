import type { Desk, TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import type { Text } from "#kernel/text.ts";
import { mention, text, time } from "#kernel/text.ts";
import { snowflakeTime } from "#kernel/types.ts";
import { type Block, type Control, heading, line, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { closeButtonId, reopenButtonId, replyButtonId } from "../ids.ts";
import type { Intake } from "../intake.ts";
import { isOpen, type Ticket } from "../ticket.ts";

/** Names the card in its room's lane. */
export const cardSource = (ticketId: string): string => `card:${ticketId}`;

export interface CardFacts {
  readonly ticket: Ticket;
  readonly type: TicketType;
  /** Undefined once forgotten. */
  readonly intake: Intake | undefined;
  readonly desk: Desk;
  /** Who closed it and why, when closed. */
  readonly closed?: { readonly by: string | null; readonly reason: string | null };
  /** The new ticket pings its roles once, with its first card. */
  readonly announce?: boolean;
}

/** The card in a relay room: only the team reads it. */
export function staffCardView({ ticket, type, intake, closed, announce }: CardFacts): View {
  const roles = announce ? type.pingRoles : [];
  const head: TextBlock[] = [
    heading(text("tickets.card-heading", { number: String(ticket.number), type: type.name })),
    stateLine(ticket, closed),
  ];
  if (intake) head.push(paragraph(requesterLine(intake)));
  const blocks: Block[] = withPicture(head, intake);
  if (ticket.unreachable) blocks.push(paragraph(text("tickets.card-unreachable")));
  blocks.push(...answers(intake));
  if (isOpen(ticket)) blocks.push(line, small(howToAnswer(type, intake)));
  return {
    tone: toneOf(ticket),
    blocks,
    rows: [buttons(ticket, "relay")],
    ...(roles.length > 0
      ? { lead: text("tickets.card-announce", { roles: rolesMarkup(roles) }), pings: { roles } }
      : {}),
  };
}

/** The card in a shared room: requester and team read it, so it shows no fact that is the team's alone. */
export function sharedCardView({ ticket, type, intake, closed }: CardFacts): View {
  const blocks: Block[] = [
    heading(text("tickets.card-heading", { number: String(ticket.number), type: type.name })),
    stateLine(ticket, closed),
    ...answers(intake),
  ];
  if (isOpen(ticket) && type.opening !== "") blocks.push(line, { block: "prose", words: type.opening });
  return { tone: toneOf(ticket), blocks, rows: [buttons(ticket, "shared")] };
}

function withPicture(head: readonly TextBlock[], intake: Intake | undefined): Block[] {
  if (!intake?.avatarUrl) return [...head];
  const alt = text("tickets.card-picture", { member: intake.displayName });
  return [{ block: "section", blocks: head, picture: { url: intake.avatarUrl, alt } }];
}

function toneOf(ticket: Ticket): View["tone"] {
  if (!isOpen(ticket)) return "rest";
  return ticket.status === "waiting-requester" ? "member" : "team";
}

function stateLine(ticket: Ticket, closed: CardFacts["closed"]): TextBlock {
  if (!isOpen(ticket)) {
    const at = time(ticket.closedAt ?? ticket.turnAt);
    if (!closed?.by) return paragraph(text("tickets.card-closed", { at }));
    const by = mention(closed.by);
    if (closed.reason === null) return paragraph(text("tickets.card-closed-by", { at, by }));
    return paragraph(text("tickets.card-closed-because", { at, by, reason: closed.reason }));
  }
  const key = ticket.status === "waiting-requester" ? "tickets.card-member-turn" : "tickets.card-team-turn";
  return paragraph(text(key, { since: time(ticket.turnAt) }));
}

function requesterLine(intake: Intake): Text {
  return text("tickets.card-requester", {
    member: mention(intake.userId),
    id: intake.userId,
    account: time(snowflakeTime(intake.userId)),
    joined: intake.joinedAt === null ? text("tickets.card-not-joined") : time(intake.joinedAt),
    earlier: intake.earlier,
  });
}

/** 300 characters each, 1,500 in all. */
function answers(intake: Intake | undefined): Block[] {
  const blocks: Block[] = [];
  let left = 1500;
  for (const { question, words } of intake?.answers ?? []) {
    if (left <= 0 || words === "") continue;
    const shown = words.slice(0, Math.min(300, left));
    left -= shown.length;
    blocks.push({ block: "answer", question, words: shown.length < words.length ? `${shown}…` : shown });
  }
  return blocks.length > 0 ? [line, ...blocks] : [];
}

function howToAnswer(type: TicketType, intake: Intake | undefined): Text {
  const member = intake?.displayName ?? text("tickets.the-member");
  return text(type.replies === "chat" ? "tickets.card-chat" : "tickets.card-careful", { member });
}

function buttons(ticket: Ticket, room: "relay" | "shared"): Control[] {
  if (!isOpen(ticket)) {
    return [
      {
        control: "button",
        id: customId(reopenButtonId, ticket.id),
        label: text("tickets.button-reopen"),
        style: "secondary",
      },
    ];
  }
  const close: Control = {
    control: "button",
    id: customId(closeButtonId, ticket.id),
    label: text("tickets.button-close"),
    style: "secondary",
  };
  if (room === "shared") return [close];
  return [
    {
      control: "button",
      id: customId(replyButtonId, ticket.id),
      label: text("tickets.button-reply"),
      style: "primary",
    },
    close,
  ];
}

function rolesMarkup(roles: readonly string[]): { markup: string } {
  return { markup: roles.map((role) => `<@&${role}>`).join(" ") };
}

import { type Desk, isByDm, mayHear, type TicketType } from "#features/desk/index.ts";
import { mentionsIn } from "#features/forms/index.ts";
import type { Text, TextParam } from "#kernel/text.ts";
import { mention, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Block, type Control, heading, line, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { type CardButton, rowsOf } from "../card-buttons.ts";
import {
  closeButtonId,
  detailsButtonId,
  lockButtonId,
  moreButtonId,
  reopenButtonId,
  replyButtonId,
  unlockButtonId,
} from "../ids.ts";
import type { Intake } from "../intake.ts";
import { canReopen, isOpen, type Ticket } from "../ticket.ts";
import { flagLine, knownLines, requesterLine } from "./about-requester.ts";
import { inOneLine, phaseWords } from "./phase.ts";

/** As many roles as are shown by name; the others are behind Details. */
const ROLES = 5;

/** Names the card in its room's lane. */
export const cardSource = (ticketId: string): string => `card:${ticketId}`;

/** The ticket whose card this is; undefined for anything else that is said. */
export const ticketOfCard = (source: string): string | undefined =>
  source.startsWith(cardSource("")) ? source.slice(cardSource("").length) : undefined;

export interface CardFacts {
  readonly ticket: Ticket;
  readonly type: TicketType;
  /** Undefined once forgotten. */
  readonly intake: Intake | undefined;
  readonly desk: Desk;
  /** Who closed it and why, when closed. */
  readonly closed?: { readonly by: TextParam | null; readonly reason: string | null };
  /** Who looks after it, of the team. */
  readonly assignee?: Snowflake | null;
  /** What features above say of its state. */
  readonly more?: readonly Text[];
  /** When the requester may expect an answer, where they read the card. */
  readonly expect?: Text | undefined;
  /** Whether the bot may read what the team writes. */
  readonly reads: boolean;
  /** What features above add, where only the team reads. */
  readonly buttons: readonly CardButton[];
  /** The new ticket pings its roles once, with its first card. */
  readonly announce?: boolean;
}

/** The card in a relay room: only the team reads it. */
export function staffCardView(facts: CardFacts): View {
  const { ticket, type, intake, closed, announce, assignee = null, more = [] } = facts;
  const roles = announce && !type.quiet.includes("new-ticket") ? mayHear(type, type.pingRoles) : [];
  const head: TextBlock[] = [
    heading(text("tickets.card-heading", { number: String(ticket.number), type: type.name })),
    paragraph(
      inOneLine(stateLine(ticket, closed), [
        ...phaseWords(ticket, "team"),
        ...standing(ticket, intake, assignee),
        ...more,
      ]),
    ),
  ];
  // In a thread a mention can let somebody in, and whoever sent a report stays out.
  const stayOut = ticket.oneWay && !isByDm(type.room);
  if (intake) head.push(paragraph(requesterLine(intake, ROLES, stayOut ? "by name" : "by mention")));
  if (intake?.openedBy) head.push(paragraph(text("tickets.card-opened-by", { staff: mention(intake.openedBy) })));
  if (intake?.formerly) head.push(paragraph(text("tickets.card-formerly", { member: intake.formerly })));
  const blocks: Block[] = withPicture(head, intake);
  blocks.push(
    ...flagLine(ticket, intake),
    ...knownLines(intake),
    ...answers(intake, stayOut ? "shared" : "relay"),
    ...gallery(intake),
  );
  if (isOpen(ticket)) blocks.push(line, small(howToAnswer(facts)));
  return {
    tone: toneOf(ticket),
    blocks,
    rows: isOpen(ticket) ? staffButtons(ticket, facts.buttons) : closedButtons(ticket, facts.buttons),
    ...(roles.length > 0
      ? { lead: text("tickets.card-announce", { roles: rolesMarkup(roles) }), pings: { roles } }
      : {}),
  };
}

/** The card in a shared room: requester and team read it, so it shows no fact that is the team's alone. */
export function sharedCardView(facts: Omit<CardFacts, "buttons" | "reads">): View {
  const { ticket, type, intake, desk, closed, more = [] } = facts;
  const blocks: Block[] = [
    heading(text("tickets.card-heading", { number: String(ticket.number), type: type.name })),
    paragraph(inOneLine(stateLine(ticket, closed), [...phaseWords(ticket, "member"), ...more])),
    ...(isOpen(ticket) && ticket.lockedAt !== null
      ? [paragraph(text("tickets.card-locked-for-all", { since: time(ticket.lockedAt) }))]
      : []),
    ...(intake?.openedBy ? [paragraph(text("tickets.card-opened-by-team", { server: desk.name }))] : []),
    ...(intake?.adult ? [small(text("tickets.card-adult"))] : []),
    ...answers(intake, "shared"),
    ...gallery(intake),
  ];
  if (isOpen(ticket) && type.opening !== "") blocks.push(line, { block: "prose", words: type.opening });
  if (facts.expect) blocks.push(paragraph(facts.expect));
  return { tone: toneOf(ticket), blocks, rows: isOpen(ticket) ? sharedButtons(ticket) : closedButtons(ticket) };
}

/** What becomes of a card that stands once more further down. */
export const leftCardView = ({ number }: Pick<Ticket, "number">, topic: string): View => ({
  tone: "rest",
  blocks: [
    heading(text("tickets.card-heading", { number: String(number), type: topic })),
    paragraph(text("tickets.card-further-down")),
  ],
});

function withPicture(head: readonly TextBlock[], intake: Intake | undefined): Block[] {
  if (!intake?.avatarUrl) return [...head];
  const alt = text("tickets.card-picture", { member: intake.displayName });
  return [{ block: "section", blocks: head, picture: { url: intake.avatarUrl, alt } }];
}

function toneOf(ticket: Ticket): View["tone"] {
  if (!isOpen(ticket) || ticket.snoozedUntil !== null || ticket.phase === "inactive") return "rest";
  return ticket.status === "waiting-requester" ? "member" : "team";
}

function stateLine(ticket: Ticket, closed: CardFacts["closed"]): Text {
  if (!isOpen(ticket)) {
    const at = time(ticket.closedAt ?? ticket.turnAt);
    if (!closed?.by) return closedPlainly(at, closed?.reason ?? null);
    const { by } = closed;
    if (closed.reason === null) return text("tickets.card-closed-by", { at, by });
    return text("tickets.card-closed-because", { at, by, reason: closed.reason });
  }
  const key = ticket.status === "waiting-requester" ? "tickets.card-member-turn" : "tickets.card-team-turn";
  return text(key, { since: time(ticket.turnAt) });
}

const closedPlainly = (at: TextParam, reason: string | null): Text =>
  reason === null ? text("tickets.card-closed", { at }) : text("tickets.card-closed-why", { at, reason });

/** Who looks after it, and that it is more than usual: of an open ticket, for the team. */
function standing(ticket: Ticket, intake: Intake | undefined, assignee: CardFacts["assignee"]): Text[] {
  if (!isOpen(ticket)) return [];
  return [
    ...(intake?.adult ? [text("tickets.card-adult")] : []),
    ...(ticket.lockedAt === null ? [] : [text("tickets.card-locked", { since: time(ticket.lockedAt) })]),
    ...(ticket.snoozedUntil === null || ticket.heldAt !== null
      ? []
      : [text("tickets.card-rests", { until: time(ticket.snoozedUntil) })]),
    ...(ticket.pinnedAt === null ? [] : [text("tickets.card-pinned")]),
    ...(assignee ? [text("tickets.card-assignee", { staff: mention(assignee) })] : []),
    ...priorityWords(ticket),
  ];
}

/** That it is more urgent than usual. */
export const priorityWords = ({ priority }: Pick<Ticket, "priority">): Text[] => [
  ...(priority === "high" ? [text("tickets.card-high")] : []),
  ...(priority === "urgent" ? [text("tickets.card-urgent")] : []),
  ...(priority === "critical" ? [text("tickets.card-critical")] : []),
];

/** 300 characters each, 1,500 in all. People are named by mentions where only the team reads it: in a shared thread that lets them in. */
function answers(intake: Intake | undefined, room: "relay" | "shared"): Block[] {
  const blocks: Block[] = [];
  let left = 1500;
  for (const { question, words, ...answer } of intake?.answers ?? []) {
    if (left <= 0 || words === "") continue;
    const mentions = room === "relay" ? mentionsIn(answer) : null;
    const shown = words.slice(0, Math.min(300, left));
    left -= shown.length;
    blocks.push({ block: "answer", question, words: mentions ?? (shown.length < words.length ? `${shown}…` : shown) });
  }
  return blocks.length > 0 ? [line, ...blocks] : [];
}

/** What the card carries of what was sent; the names are those of its own files. */
function gallery(intake: Intake | undefined): Block[] {
  const alt = text("tickets.card-picture-from", { member: intake?.displayName ?? "" });
  const pictures = (intake?.pictures ?? []).map(({ name, spoiler }) => ({
    url: `attachment://${name}`,
    alt,
    ...(spoiler ? { spoiler } : {}),
  }));
  return pictures.length > 0 ? [{ block: "gallery", pictures }] : [];
}

function howToAnswer({ ticket, type, intake, desk: { replyPrefix }, reads }: CardFacts): Text {
  const member = intake?.displayName ?? text("tickets.the-member");
  if (ticket.oneWay) return text("tickets.card-report", { member });
  if (!reads) return text("tickets.card-unread", { member });
  if (type.replies === "chat") return text("tickets.card-chat", { member });
  return text("tickets.card-careful", { member, prefix: { markup: replyPrefix } });
}

const CLOSE: CardButton = { id: closeButtonId, label: text("tickets.button-close"), row: 1, order: 30 };
const DETAILS: CardButton = { id: detailsButtonId, label: text("tickets.button-details"), row: 1, order: 35 };
const MORE: CardButton = { id: moreButtonId, label: text("tickets.button-more"), row: 1, order: 40 };
const REOPEN: CardButton = {
  id: reopenButtonId,
  label: text("tickets.button-reopen"),
  row: 1,
  order: 1,
  of: "closed",
  offered: canReopen,
};
const MORE_WHEN_CLOSED: CardButton = { ...MORE, of: "closed" };
const LOCK: CardButton = {
  id: lockButtonId,
  label: text("tickets.more-lock"),
  row: 2,
  order: 10,
  offered: ({ lockedAt }) => lockedAt === null,
};
const UNLOCK: CardButton = {
  id: unlockButtonId,
  label: text("tickets.more-unlock"),
  row: 2,
  order: 10,
  offered: ({ lockedAt }) => lockedAt !== null,
};
const REPLY: CardButton = { id: replyButtonId, label: text("tickets.button-reply"), row: 1, order: 0 };

const staffButtons = (ticket: Ticket, others: readonly CardButton[]): Control[][] =>
  rowsOf(ticket, [...(ticket.oneWay ? [] : [REPLY, LOCK, UNLOCK]), CLOSE, MORE, ...others]);

/** Everybody sees them: Details stands by itself there, for it is what the team needs most. */
const sharedButtons = (ticket: Ticket): Control[][] => rowsOf(ticket, [CLOSE, DETAILS, MORE]);

const closedButtons = (ticket: Ticket, others: readonly CardButton[] = []): Control[][] =>
  rowsOf(ticket, [REOPEN, MORE_WHEN_CLOSED, ...others]);

function rolesMarkup(roles: readonly string[]): { markup: string } {
  return { markup: roles.map((role) => `<@&${role}>`).join(" ") };
}

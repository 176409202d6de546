import type { TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { pageOf, pageRows } from "#kernel/pages.ts";
import { text, time } from "#kernel/text.ts";
import type { Duration } from "#kernel/types.ts";
import { type Block, heading, line, paragraph, quote, type View } from "#kernel/view.ts";
import { cut } from "#kernel/words.ts";
import { detailsPageButtonId } from "../ids.ts";
import type { Intake } from "../intake.ts";
import type { Ticket } from "../ticket.ts";
import { flagLine, knownLines, requesterLine } from "./about-requester.ts";

/** Characters of answers on one page; the card has 3,000 for everything. */
const A_PAGE = 1_600;
const ROLES = 20;
const QUESTION = 100;

interface Piece {
  readonly question: string;
  readonly words: string;
}

export interface Details {
  readonly ticket: Ticket;
  readonly type: Pick<TicketType, "name">;
  /** Undefined once forgotten. */
  readonly intake: Intake | undefined;
}

/** All that the team may know of a ticket's beginning, for the one who asked to see it. Answers go on over pages, counted from 0. */
export function detailsView({ ticket, type, intake }: Details, page: number): View {
  const pages = pagesOf(intake?.answers ?? []);
  const turned = pageOf(page, pages.length, 1);
  const { at } = turned;
  const blocks: Block[] = [
    heading(text("tickets.card-heading", { number: String(ticket.number), type: type.name })),
    ...(at === 0 ? about(ticket, intake) : []),
    ...(pages[at] ?? []).flatMap(({ question, words }): Block[] => [
      line,
      paragraph(text("tickets.details-question", { question })),
      quote(words, A_PAGE),
    ]),
  ];
  const rows = pageRows(turned, (to) => customId(detailsPageButtonId, ticket.id, String(to)), {
    back: text("tickets.button-back"),
    next: text("tickets.button-next"),
  });
  return { tone: "neutral", blocks, ...rows };
}

function about(ticket: Ticket, intake: Intake | undefined): Block[] {
  if (!intake) return [paragraph(text("tickets.details-forgotten"))];
  return [
    paragraph(requesterLine(intake, ROLES)),
    ...flagLine(ticket, intake),
    ...knownLines(intake, 10),
    paragraph(text("tickets.details-opened", { at: time(ticket.openedAt, "f") })),
    ...(intake.formMs ? [paragraph(formTimeText(intake.formMs))] : []),
  ];
}

function formTimeText(length: Duration) {
  const seconds = Math.max(1, Math.round(length / 1_000));
  return seconds < 120
    ? text("tickets.details-form-seconds", { count: seconds })
    : text("tickets.details-form-minutes", { count: Math.round(seconds / 60) });
}

/** Answers in their order, as many on a page as fit; a long one goes on on the next. */
export function pagesOf(answers: readonly Piece[]): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  let left = 0;
  for (const answer of answers) {
    const question = cut(answer.question, QUESTION);
    for (let rest = answer.words; rest !== ""; ) {
      if (left < 100) {
        pages.push([]);
        left = A_PAGE;
      }
      const words = whole(rest.slice(0, left));
      pages.at(-1)?.push({ question, words });
      rest = rest.slice(words.length);
      left -= words.length + question.length;
    }
  }
  return pages;
}

/** Never half of an emoji. */
const whole = (words: string): string => (words.length > 1 ? words.replace(/[\ud800-\udbff]$/, "") : words);

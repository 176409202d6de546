import { customId } from "#kernel/feature.ts";
import { type Markup, type Text, text } from "#kernel/text.ts";
import { type Block, type Button, heading, paragraph, prose, small, type View } from "#kernel/view.ts";
import type { AutoAnswer } from "../auto-answer.ts";
import { fixButtonId, listButtonId } from "../ids.ts";

export const PER_PAGE = 8;

interface Shown {
  readonly answer: AutoAnswer;
  /** Names of the topics it is for. */
  readonly topics: readonly string[];
}

/** One of them, after it was saved. */
export function savedView({ answer, topics }: Shown): View {
  return {
    tone: "good",
    blocks: [
      paragraph(text("auto-answers.saved", { name: answer.name })),
      ...facts({ answer, topics }),
      prose(answer.answer),
    ],
  };
}

/** Why what was filled in was not taken, and the way back to the form as it was. `id`: of the answer. */
export function mistakeView(why: Text, id: string): View {
  const label = text("auto-answers.button-fix");
  return {
    tone: "problem",
    blocks: [paragraph(why), paragraph(text("auto-answers.mistake-kept"))],
    rows: [[{ control: "button", id: customId(fixButtonId, id), label, style: "primary" }]],
  };
}

export function removedView(name: string): View {
  return { tone: "good", blocks: [paragraph(text("auto-answers.removed", { name }))] };
}

/** All of a server, in the order in which they are tried. */
export function listView(answers: readonly AutoAnswer[], wanted: number): View {
  if (answers.length === 0) return { tone: "neutral", blocks: [paragraph(text("auto-answers.none"))] };
  const pages = Math.ceil(answers.length / PER_PAGE);
  const page = Math.max(0, Math.min(wanted, pages - 1));
  const turn = (to: number, label: "auto-answers.button-back" | "auto-answers.button-next"): Button => ({
    control: "button",
    id: customId(listButtonId, String(to)),
    label: text(label),
    style: "secondary",
  });
  const buttons = [
    ...(page > 0 ? [turn(page - 1, "auto-answers.button-back")] : []),
    ...(page < pages - 1 ? [turn(page + 1, "auto-answers.button-next")] : []),
  ];
  return {
    tone: "neutral",
    blocks: [
      heading(text("auto-answers.list-heading", { count: answers.length })),
      ...answers.slice(page * PER_PAGE, (page + 1) * PER_PAGE).map(listLine),
      ...(pages > 1 ? [small(text("auto-answers.page", { page: page + 1, pages }))] : []),
    ],
    ...(buttons.length > 0 ? { rows: [buttons] } : {}),
  };
}

/** What a sentence would be answered with, before a ticket and in one. */
export function triedView(before: AutoAnswer | undefined, inTicket: AutoAnswer | undefined): View {
  if (!before && !inTicket) return { tone: "neutral", blocks: [paragraph(text("auto-answers.tried-none"))] };
  return {
    tone: "neutral",
    blocks: [
      ...(before
        ? [paragraph(text("auto-answers.tried-before", { name: before.name })), prose(before.answer.slice(0, 1000))]
        : []),
      ...(inTicket
        ? [
            paragraph(text("auto-answers.tried-ticket", { name: inTicket.name })),
            ...(inTicket.id === before?.id ? [] : [prose(inTicket.answer.slice(0, 1000))]),
          ]
        : []),
    ],
  };
}

function listLine(answer: AutoAnswer): Block {
  const { name, given, helped, askedOn } = answer;
  const key = answer.paused ? "auto-answers.line-paused" : "auto-answers.line";
  return paragraph(
    text(key, { name, on: typed(answer.on), when: answer.when, given, helped, offered: helped + askedOn }),
  );
}

function facts({ answer, topics }: Shown): Block[] {
  return [
    paragraph(text("auto-answers.on", { on: typed(answer.on) })),
    paragraph(text("auto-answers.when", { when: answer.when })),
    ...(topics.length > 0 ? [paragraph(text("auto-answers.for-topics", { topics: topics.join(", ") }))] : []),
  ];
}

/** As it was typed. A backtick would end it early. */
const typed = (on: string): Markup => ({ markup: `\`${on.replaceAll("`", "ˋ").replace(/\s+/g, " ")}\`` });

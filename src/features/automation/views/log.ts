import { customId } from "#kernel/feature.ts";
import { type Markup, type Text, text, time } from "#kernel/text.ts";
import { type Block, type Button, heading, paragraph, small, type View } from "#kernel/view.ts";
import { logButtonId } from "../ids.ts";
import type { Run } from "../run-store.ts";
import { turns } from "./rules.ts";

export const PER_PAGE = 8;

export interface LogLine {
  readonly run: Pick<Run, "ruleName" | "at" | "outcome" | "steps" | "reason">;
  /** The ticket's number, leading to it. */
  readonly link: Markup;
}

/**
 * What rules did, and what they could not do, the newest first. `of`: a rule's id, or `all`; `withheld`: entries of this page that are of tickets
 * which whoever looks may not read.
 */
export function logView(given: {
  readonly lines: readonly LogLine[];
  readonly withheld: number;
  readonly of: string;
  readonly page: number;
  readonly more: boolean;
}): View {
  const { lines, withheld, of, page, more } = given;
  if (lines.length + withheld === 0) return { tone: "neutral", blocks: [paragraph(text("automation.log-none"))] };
  const turn = (to: number, label: Text): Button => ({
    control: "button",
    id: customId(logButtonId, of, String(to)),
    label,
    style: "secondary",
  });
  const buttons = [...(page > 0 ? [turn(page - 1, turns.back)] : []), ...(more ? [turn(page + 1, turns.next)] : [])];
  return {
    tone: "neutral",
    blocks: [
      heading(text("automation.log-heading")),
      ...lines.flatMap(blocksOf),
      ...(withheld > 0 ? [small(text("automation.log-withheld", { count: withheld }))] : []),
    ],
    ...(buttons.length > 0 ? { rows: [buttons] } : {}),
  };
}

function blocksOf({ run, link }: LogLine): Block[] {
  const params = { name: run.ruleName, ticket: link, at: time(run.at, "f"), steps: run.steps.join(", ") };
  const said = {
    done: text("automation.log-done", params),
    failed: text("automation.log-failed", params),
    stopped: text("automation.log-stopped", params),
  }[run.outcome];
  return [
    paragraph(said),
    ...(run.reason === null ? [] : [small(text("automation.log-reason", { reason: run.reason }))]),
  ];
}

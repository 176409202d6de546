import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { mention, roleMention, type Text, text, time } from "#kernel/text.ts";
import { type Button, heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { cut } from "#kernel/words.ts";
import type { Subject } from "../block.ts";
import { blocksPageButtonId, unblockButtonId } from "../ids.ts";
import { moment } from "./refused.ts";

interface Blocked {
  readonly subject: Subject;
  readonly until: number | null;
  readonly reason: string | null;
}

/** To whoever blocked somebody. */
export function blockedNowView({ subject, until, reason }: Blocked): View {
  const who = nameOf(subject);
  const sentence =
    until === null
      ? text("gates.blocked-now", { who })
      : text("gates.blocked-now-until", { who, until: moment(until) });
  const because = reason === null ? [] : [small(text("gates.because", { reason }))];
  return { tone: "good", blocks: [paragraph(sentence), ...because], rows: [[undo(subject)]] };
}

export function unblockedView(subject: Subject): View {
  return { tone: "good", blocks: [paragraph(text("gates.unblocked", { who: nameOf(subject) }))] };
}

export interface BlockRow extends Omit<Blocked, "subject"> {
  /** Null when the person was erased. */
  readonly subject: Subject | null;
  readonly by: string | null;
  readonly at: number;
}

/** Who is kept out, the newest first. */
export function blocksView(rows: readonly BlockRow[], page: Page): View {
  if (rows.length === 0) return { tone: "neutral", blocks: [paragraph(text("gates.blocks-none"))] };
  const lines = rows.map((row): TextBlock => paragraph(lineOf(row)));
  const turned = page.of > 1 ? [small(text("gates.blocks-page", { page: page.at + 1, pages: page.of }))] : [];
  return {
    tone: "neutral",
    blocks: [heading(text("gates.blocks-heading")), ...lines, ...turned],
    ...pageRows(page, (to) => customId(blocksPageButtonId, String(to)), {
      back: text("gates.button-newer"),
      next: text("gates.button-older"),
    }),
  };
}

function lineOf({ subject, until, reason, by, at }: BlockRow): Text {
  const params = {
    who: subject ? nameOf(subject) : text("gates.somebody"),
    by: by ? mention(by) : text("gates.somebody"),
    at: time(at, "D"),
    why: reason === null ? text("gates.no-reason") : text("gates.reason", { reason: cut(reason, 80) }),
  };
  return until === null
    ? text("gates.blocks-line", params)
    : text("gates.blocks-line-until", { ...params, until: time(until) });
}

const nameOf = (subject: Subject) => ("user" in subject ? mention(subject.user) : roleMention(subject.role));

function undo(subject: Subject): Button {
  const params = "user" in subject ? ["user", subject.user] : ["role", subject.role];
  const label = text("gates.button-undo");
  return { control: "button", id: customId(unblockButtonId, ...params), label, style: "secondary" };
}

import { customId } from "#kernel/feature.ts";
import { mention, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Block, type Button, heading, paragraph, quote, type View } from "#kernel/view.ts";
import { listButtonId } from "../ids.ts";
import type { Whose } from "../list-warnings.ts";
import type { Warning } from "../warning.ts";

interface Line {
  readonly warning: Warning;
  readonly by: Snowflake | null;
  /** Null when they are forgotten, or not for this reader. */
  readonly words: string | null;
}

/** Warnings, the newest first. */
export function listView(given: {
  readonly lines: readonly Line[];
  readonly page: number;
  readonly more: boolean;
  readonly whose: Whose;
}): View {
  const { lines, page, more, whose } = given;
  if (lines.length === 0 && page === 0) return { tone: "neutral", blocks: [paragraph(text("warnings.list-none"))] };
  const turn = (to: number, label: "warnings.button-newer" | "warnings.button-older"): Button => ({
    control: "button",
    id: customId(listButtonId, ...("user" in whose ? ["u", whose.user] : ["t", whose.ticket]), String(to)),
    label: text(label),
    style: "secondary",
  });
  const buttons = [
    ...(page > 0 ? [turn(page - 1, "warnings.button-newer")] : []),
    ...(more ? [turn(page + 1, "warnings.button-older")] : []),
  ];
  return {
    tone: "neutral",
    blocks: [heading(text("warnings.list-heading")), ...lines.flatMap(lineBlocks)],
    ...(buttons.length > 0 ? { rows: [buttons] } : {}),
  };
}

function lineBlocks({ warning, by, words }: Line): Block[] {
  const key =
    warning.takenBackAt !== null
      ? "warnings.line-taken-back"
      : warning.deliveredAt === null
        ? "warnings.line-waiting"
        : "warnings.line";
  const staff = by ? mention(by) : text("warnings.somebody");
  const params = { number: String(warning.number), staff, at: time(warning.givenAt) };
  return [paragraph(text(key, params)), ...(words === null || words === "" ? [] : [quote(words, 200)])];
}

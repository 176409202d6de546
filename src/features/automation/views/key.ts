import { text } from "#kernel/text.ts";
import { paragraph, small, type View } from "#kernel/view.ts";

/** For whoever writes the program that is told. */
export function keyView(key: string): View {
  return {
    tone: "neutral",
    blocks: [
      paragraph(text("automation.key")),
      paragraph(text("automation.rule-lines", { lines: { markup: `||\`${key}\`||` } })),
      small(text("automation.key-how")),
    ],
  };
}

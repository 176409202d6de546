import { type Markup, text } from "#kernel/text.ts";
import { paragraph, prose, small, type View } from "#kernel/view.ts";

/** In the channel that a rule tells. */
export function toldView(given: {
  readonly rule: string;
  /** The ticket's number, leading to it. */
  readonly link: Markup;
  readonly words: string;
}): View {
  const { rule, link, words } = given;
  return {
    tone: "team",
    blocks: [
      paragraph(text("automation.told", { ticket: link })),
      ...(words === "" ? [] : [prose(words)]),
      small(text("automation.note-from", { name: rule })),
    ],
  };
}

import { type Markup, text } from "#kernel/text.ts";
import { paragraph, small, type View } from "#kernel/view.ts";

/** As it is to be typed. A backtick would end it early. */
export const asTyped = (words: string): Markup => ({ markup: `\`${words.replaceAll("`", "ˋ")}\`` });

/** The server decided so, and Discord would not have offered it. */
export const notHere = (path: string): View => ({
  tone: "problem",
  blocks: [paragraph(text("kernel.not-here", { command: asTyped(`/${path}`) })), small(text("kernel.not-here-who"))],
});

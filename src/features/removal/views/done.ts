import { text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";

const SAYS = { closed: "removal.closed", removed: "removal.removed", erased: "removal.erased" } as const;

/** To whoever did it. */
export const doneView = (number: number, is: keyof typeof SAYS): View => ({
  tone: "good",
  blocks: [paragraph(text(SAYS[is], { number: String(number) }))],
});

import { mention, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { paragraph, smallLine, type View } from "#kernel/view.ts";

/** In the team's room. */
export const askedHereView = (by: Snowflake): View => smallLine(text("closing.asked-here", { by: mention(by) }));
/** In the room where the team reads it. */
export const declinedHereView = (): View => smallLine(text("closing.declined-here"));
/** To whoever asked, in a room that shows the question itself. */
export const askedDoneView = (number: number): View => ({
  tone: "good",
  blocks: [paragraph(text("closing.asked-done", { number: String(number) }))],
});

import { text } from "#kernel/text.ts";
import { prose, small, type View } from "#kernel/view.ts";

/** For the team, beside the ticket. */
export function noteView(rule: string, words: string): View {
  return { tone: "team", blocks: [prose(words), small(text("automation.note-from", { name: rule }))] };
}

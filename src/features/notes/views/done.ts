import { mention, text } from "#kernel/text.ts";
import { paragraph, quote, type View } from "#kernel/view.ts";
import { LONGEST } from "../note.ts";
import type { Whose } from "../whose.ts";

/** To whoever wrote it. */
export function keptView(number: number, whose: Whose): View {
  const params = { number: String(number) };
  const said =
    "user" in whose
      ? text("notes.kept-member", { ...params, member: mention(whose.user) })
      : text("notes.kept", { ...params, ticket: String(whose.ticket.number) });
  return { tone: "good", blocks: [paragraph(said)] };
}

/** To whoever removed it, with what it said. */
export function removedView(number: number, words: string): View {
  return {
    tone: "good",
    blocks: [
      paragraph(text("notes.removed", { number: String(number) })),
      ...(words === "" ? [] : [quote(words, LONGEST)]),
    ],
  };
}

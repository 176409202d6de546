import { text, time } from "#kernel/text.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import type { Tried } from "../try-rule.ts";

/** What a rule would have done. `guesses`: which words were said, nobody knows any more. */
export function triedView(given: { readonly name: string; readonly tried: Tried; readonly guesses: boolean }): View {
  const { name, tried, guesses } = given;
  const { times, inTickets, tickets, first } = tried;
  return {
    tone: "neutral",
    blocks: [
      heading(text("automation.tried-heading", { name })),
      paragraph(
        times === 0
          ? text("automation.tried-none", { tickets })
          : text("automation.tried", { times, in: inTickets, tickets }),
      ),
      ...first.map(({ link, at }) => paragraph(text("automation.tried-line", { ticket: link, at: time(at, "f") }))),
      ...(times > first.length ? [small(text("automation.tried-more", { count: times - first.length }))] : []),
      ...(guesses ? [small(text("automation.tried-words"))] : []),
      ...(tried.more ? [small(text("automation.tried-newest"))] : []),
      small(text("automation.tried-nothing")),
    ],
  };
}

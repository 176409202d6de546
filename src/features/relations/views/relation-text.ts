import { type Markup, type Text, type TextParam, text } from "#kernel/text.ts";
import type { Is } from "../relation.ts";

/** What a ticket is to others, in a few words. `left`: how many more there are; none when negative. */
export function relationText(is: Is, tickets: readonly Markup[], left = 0): Text {
  return ofKind(is, listed(tickets, left));
}

function listed(tickets: readonly Markup[], left: number): TextParam {
  const shown = { markup: tickets.map(({ markup }) => markup).join(", ") };
  return left > 0 ? text("relations.and-more", { tickets: shown, left }) : shown;
}

function ofKind(is: Is, tickets: TextParam): Text {
  switch (is) {
    case "related":
      return text("relations.is-related", { tickets });
    case "duplicate-of":
      return text("relations.is-duplicate-of", { tickets });
    case "has-duplicate":
      return text("relations.is-has-duplicate", { tickets });
    case "merged-into":
      return text("relations.is-merged-into", { tickets });
    case "took-in":
      return text("relations.is-took-in", { tickets });
    case "split-from":
      return text("relations.is-split-from", { tickets });
    case "split-into":
      return text("relations.is-split-into", { tickets });
  }
}

/** Between dots. Undefined when there is none. */
export const inOneLine = ([first, ...rest]: readonly Text[]): Text | undefined =>
  rest.reduce<Text | undefined>((before, next) => before && text("relations.in-line", { before, next }), first);

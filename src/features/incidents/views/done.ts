import { type Text, text } from "#kernel/text.ts";
import { paragraph, type TextBlock, type View } from "#kernel/view.ts";
import type { Changed, Why } from "../change-tickets.ts";

/** To whoever did it. */
export const startedView = (number: number): View => done(text("incidents.done-started", { number: String(number) }));
export const endedView = (number: number): View => done(text("incidents.done-ended", { number: String(number) }));

/** Which came or went, and why the others did not. */
export function changedView(what: "added" | "removed", { done: numbers, not }: Changed): View {
  const tickets = { markup: numbers.map((number) => `#${number}`).join(", ") };
  const first =
    what === "added" ? text("incidents.done-added", { tickets }) : text("incidents.done-removed", { tickets });
  const others = REASONS.flatMap((why): TextBlock[] => {
    const numbers = not.filter((one) => one.why === why).map(({ number }) => `#${number}`);
    return numbers.length === 0 ? [] : [paragraph(whyNot(why, { markup: numbers.join(", ") }))];
  });
  return {
    tone: numbers.length > 0 ? "good" : "problem",
    blocks: [...(numbers.length > 0 ? [paragraph(first)] : []), ...others],
  };
}

const REASONS: readonly Why[] = ["not-there", "closed", "report", "incident", "elsewhere", "full", "not-in-it"];

function whyNot(why: Why, tickets: { readonly markup: string }): Text {
  switch (why) {
    case "not-there":
      return text("incidents.not-there", { tickets });
    case "closed":
      return text("incidents.not-open", { tickets });
    case "report":
      return text("incidents.not-reports", { tickets });
    case "incident":
      return text("incidents.not-incidents", { tickets });
    case "elsewhere":
      return text("incidents.not-elsewhere", { tickets });
    case "full":
      return text("incidents.not-full", { tickets });
    case "not-in-it":
      return text("incidents.not-in-it", { tickets });
  }
}

const done = (said: Text): View => ({ tone: "good", blocks: [paragraph(said)] });

import { mention, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, quote, small, type View } from "#kernel/view.ts";
import { LONGEST } from "../warning.ts";

/** To the member: from the team, whoever of it gave it. */
export function warningView(given: {
  readonly server: string;
  readonly words: string;
  readonly ticket: number;
  readonly edited: boolean;
}): View {
  const { server, words, ticket, edited } = given;
  return {
    tone: "problem",
    blocks: [
      heading(text("warnings.heading", { server })),
      quote(words, LONGEST),
      small(text(edited ? "warnings.about-edited" : "warnings.about", { number: String(ticket) })),
    ],
  };
}

export type WarnedState = "given" | "edited" | "taken back";

/** To the team, in their room. */
export function warnedView(given: {
  readonly number: number;
  readonly staff: Snowflake | null;
  readonly member: string | undefined;
  readonly words: string;
  readonly state: WarnedState;
}): View {
  const params = {
    number: String(given.number),
    staff: given.staff ? mention(given.staff) : text("warnings.somebody"),
    member: given.member ?? text("tickets.the-member"),
  };
  const key = {
    given: "warnings.warned",
    edited: "warnings.warned-edited",
    "taken back": "warnings.warned-taken-back",
  };
  return {
    tone: given.state === "taken back" ? "rest" : "neutral",
    blocks: [paragraph(text(key[given.state], params)), ...(given.words === "" ? [] : [quote(given.words, LONGEST)])],
  };
}

/** To whoever gave it. */
export function doneView(number: number, what: "given" | "waiting" | "edited" | "taken back"): View {
  const key = {
    given: "warnings.done-given",
    waiting: "warnings.done-waiting",
    edited: "warnings.done-edited",
    "taken back": "warnings.done-taken-back",
  };
  return {
    tone: what === "waiting" ? "problem" : "good",
    blocks: [paragraph(text(key[what], { number: String(number) }))],
  };
}

export function notDeliveredView(number: number): View {
  return { tone: "problem", blocks: [paragraph(text("warnings.not-delivered", { number: String(number) }))] };
}

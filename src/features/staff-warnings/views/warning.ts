import { mention, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, quote, small, type View } from "#kernel/view.ts";
import { LONGEST } from "../staff-warning.ts";

/** To whoever is warned, in a DM. */
export function warningView(given: {
  readonly server: string;
  readonly by: Snowflake;
  readonly words: string;
  readonly expiresAt: Instant | null;
  /** How many count, this one among them. */
  readonly standing: number;
}): View {
  const { server, by, words, expiresAt, standing } = given;
  return {
    tone: "problem",
    blocks: [
      heading(text("staff-warnings.heading", { server })),
      quote(words, LONGEST),
      paragraph(text("staff-warnings.about", { by: mention(by) })),
      small(
        expiresAt === null
          ? text("staff-warnings.counts", { count: standing })
          : text("staff-warnings.counts-until", { count: standing, date: time(expiresAt, "D") }),
      ),
    ],
  };
}

/** The same message, once it counts no longer because somebody took it back. */
export const takenBackView = (server: string): View => ({
  tone: "rest",
  blocks: [paragraph(text("staff-warnings.taken-back", { server }))],
});

/** To whoever gave it. */
export function givenView(given: {
  readonly number: number;
  readonly member: Snowflake;
  readonly standing: number;
  readonly expiresAt: Instant | null;
  readonly waits: boolean;
}): View {
  const { number, member, standing, expiresAt, waits } = given;
  const params = { number: String(number), member: mention(member) };
  return {
    tone: waits ? "problem" : "good",
    blocks: [
      paragraph(text(waits ? "staff-warnings.given-waits" : "staff-warnings.given", params)),
      small(
        expiresAt === null
          ? text("staff-warnings.theirs", { count: standing })
          : text("staff-warnings.theirs-until", { count: standing, date: time(expiresAt, "D") }),
      ),
    ],
  };
}

/** To whoever gave it, in a DM, when Discord took it for nobody. */
export function notToldView(given: {
  readonly number: number;
  readonly server: string;
  readonly member: Snowflake | null;
}): View {
  const { number, server, member } = given;
  const who = member === null ? text("staff-warnings.somebody") : mention(member);
  const said = text("staff-warnings.not-told", { number: String(number), server, member: who });
  return { tone: "problem", blocks: [paragraph(said)] };
}

export const removedView = (number: number): View => ({
  tone: "good",
  blocks: [paragraph(text("staff-warnings.removed", { number: String(number) }))],
});

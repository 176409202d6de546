import { mention, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import type { Gap } from "../gaps.ts";

export interface Turn {
  readonly who: Snowflake;
  readonly from: Instant;
}

export type NamedGap = Pick<Gap, "because" | "from" | "until"> & { readonly who: Snowflake };

const SHOWN = 8;

/** Whose turns come next, and when nobody is there for them. */
export const turnLines = (turns: readonly Turn[], gaps: readonly NamedGap[]): TextBlock[] =>
  turns.length === 0
    ? []
    : [
        heading(text("on-call.turns-heading")),
        ...turns.map(({ who, from }) => paragraph(text("on-call.turn", { who: mention(who), from: time(from, "f") }))),
        ...gapLines(gaps),
      ];

function gapLines(gaps: readonly NamedGap[]): TextBlock[] {
  const more = gaps.length > SHOWN ? [small(text("on-call.more", { count: gaps.length - SHOWN }))] : [];
  return [...gaps.slice(0, SHOWN).map((gap) => paragraph(gapText(gap))), ...more];
}

function gapText({ because, who, from, until }: NamedGap): Text {
  const of = { who: mention(who), from: time(from, "f"), until: time(until, "f") };
  return because === "away" ? text("on-call.gap-away", of) : text("on-call.gap-gone", of);
}

/** To whoever set the turns. */
export const rotaSavedView = (turns: readonly Turn[], gaps: readonly NamedGap[]): View => ({
  tone: "good",
  blocks: [paragraph(text("on-call.rota-saved")), ...turnLines(turns, gaps)],
});

export const rotaEndedView = (): View => ({ tone: "good", blocks: [paragraph(text("on-call.rota-ended"))] });

/** By DM, once it begins. */
export const turnView = (server: string, until: Instant): View => ({
  tone: "team",
  blocks: [paragraph(text("on-call.your-turn", { server, until: time(until, "f") })), small(text("on-call.hint"))],
});

/** By DM, to whoever set the turns: while there is time to do something about it. */
export const gapsView = (gaps: readonly NamedGap[], server: string): View => ({
  tone: "problem",
  blocks: [heading(text("on-call.gaps-heading", { server })), ...gapLines(gaps), small(text("on-call.gaps-hint"))],
});

export interface Swapped {
  readonly with: Snowflake;
  /** Whoever asked for it had it, and has not any more. */
  readonly given: { readonly from: Instant; readonly until: Instant };
  readonly taken: { readonly from: Instant; readonly until: Instant };
}

export const swappedView = ({ with: who, given, taken }: Swapped): View => ({
  tone: "good",
  blocks: [
    paragraph(text("on-call.swapped", { who: mention(who), from: time(given.from, "f") })),
    paragraph(text("on-call.now-yours", { from: time(taken.from, "f"), until: time(taken.until, "f") })),
  ],
});

/** By DM, to whom somebody exchanged turns with. */
export const swappedWithYouView = (by: Snowflake, server: string, { given, taken }: Swapped): View => ({
  tone: "team",
  blocks: [
    paragraph(text("on-call.swapped-with-you", { who: mention(by), server, from: time(taken.from, "f") })),
    paragraph(text("on-call.now-yours", { from: time(given.from, "f"), until: time(given.until, "f") })),
    small(text("on-call.swap-back")),
  ],
});

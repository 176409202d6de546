import { mention, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, smallLine, type View } from "#kernel/view.ts";
import { type NamedGap, type Turn, turnLines } from "./rota.ts";

/** Pings who is on call: the team is away, and somebody asked. */
export const calledView = (people: readonly Snowflake[]): View => ({
  ...smallLine(text("on-call.called", { who: { markup: people.map((who) => mention(who).markup).join(" ") } })),
  pings: { users: people },
});

/** To whoever said so; `off`: no longer. */
export function savedView(until: Instant | null | "off"): View {
  if (until === "off") return { tone: "good", blocks: [paragraph(text("on-call.now-off"))] };
  const said = until === null ? text("on-call.now-on") : text("on-call.now-on-until", { until: time(until, "f") });
  return { tone: "good", blocks: [paragraph(said), small(text("on-call.hint"))] };
}

export interface Listed {
  readonly who: Snowflake;
  readonly until: Instant | null;
}

/** Who is mentioned at tickets that come while the team is away. */
export function listView(
  people: readonly Listed[],
  { turns, gaps }: { readonly turns: readonly Turn[]; readonly gaps: readonly NamedGap[] },
): View {
  if (people.length === 0) return { tone: "neutral", blocks: [paragraph(text("on-call.nobody"))] };
  return {
    tone: "neutral",
    blocks: [
      heading(text("on-call.heading")),
      ...people.map((one) => paragraph(lineOf(one))),
      ...turnLines(turns, gaps),
      small(text("on-call.hint")),
    ],
  };
}

const lineOf = ({ who, until }: Listed): Text =>
  until === null
    ? text("on-call.line", { who: mention(who) })
    : text("on-call.line-until", { who: mention(who), until: time(until, "f") });

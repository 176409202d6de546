import { customId } from "#kernel/feature.ts";
import { text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { heading, paragraph, quote, type View } from "#kernel/view.ts";
import { closeManyId } from "../ids.ts";

/** Before it is done: how many there are. */
export function manyView(given: {
  readonly id: string;
  readonly count: number;
  readonly topic: string | null;
  readonly openedBefore: Instant;
  readonly teamsTurn: boolean;
  readonly reason: string | null;
}): View {
  const { id, count, topic, openedBefore, teamsTurn, reason } = given;
  if (count === 0) return { tone: "neutral", blocks: [paragraph(text("closing.many-none"))] };
  const params = { count, date: time(openedBefore, "f") };
  return {
    tone: "problem",
    blocks: [
      heading(text("closing.many-heading", { count })),
      paragraph(topic === null ? text("closing.many-all", params) : text("closing.many-of", { ...params, topic })),
      paragraph(text(teamsTurn ? "closing.many-both-turns" : "closing.many-member-turn")),
      ...(reason === null ? [] : [quote(reason, 1000)]),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(closeManyId, id),
          label: text("closing.button-many", { count }),
          style: "danger",
        },
      ],
    ],
  };
}

/** In the place of that. */
export const manyBegunView = (): View => ({ tone: "good", blocks: [paragraph(text("closing.many-begun"))] });

/** By DM, to whoever did it. */
export const manyDoneView = (count: number, server: string): View => ({
  tone: "good",
  blocks: [paragraph(text("closing.many-done", { count, server }))],
});

import { NO_END } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Text, type TextParam, text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { type Button, paragraph, small, smallLine, type View } from "#kernel/view.ts";
import { holdButtonId } from "../ids.ts";
import type { Of } from "../tell.ts";

/** For everybody in the room. `by` as those who read it may know them; null: the team. */
export function onHoldHereView(given: {
  readonly by: TextParam | null;
  readonly until: Instant;
  readonly reason: string | null;
}): View {
  const { by, until, reason } = given;
  const who = by ?? text("holds.the-team");
  if (until === NO_END) {
    const says =
      reason === null ? text("holds.here-no-end", { by: who }) : text("holds.here-no-end-because", { by: who, reason });
    return smallLine(says);
  }
  const params = { by: who, until: time(until, "f") };
  return smallLine(reason === null ? text("holds.here", params) : text("holds.here-because", { ...params, reason }));
}

/** For everybody in the room. Null: its time came. */
export const goesOnHereView = (by: TextParam | null): View =>
  smallLine(by === null ? text("holds.goes-on-here") : text("holds.goes-on-here-by", { by }));

/** To the member. */
export function onHoldView(given: Of & { readonly until: Instant; readonly reason: string | null }): View {
  const { number, server, until, reason } = given;
  const params = { number: String(number), server };
  const says =
    until === NO_END
      ? text("holds.there-no-end", params)
      : text("holds.there", { ...params, date: time(until, "f"), at: time(until) });
  return {
    tone: "rest",
    blocks: [paragraph(says), ...(reason === null ? [] : [small(text("holds.because", { reason }))])],
  };
}

/** To the member, below the first that they write all the same. */
export function stillOnHoldView({ number, server, until }: Of & { readonly until: Instant }): View {
  const params = { number: String(number), server };
  const says =
    until === NO_END
      ? text("holds.still-no-end", params)
      : text("holds.still", { ...params, date: time(until, "f"), at: time(until) });
  return { tone: "rest", blocks: [paragraph(says)] };
}

/** To the member. */
export const goesOnView = ({ number, server }: Of): View => ({
  tone: "team",
  blocks: [paragraph(text("holds.goes-on", { number: String(number), server }))],
});

/** Days that are offered behind More. */
export const LENGTHS = [1, 3, 7, 30] as const;

/** For how long. */
export const lengthsView = (ticketId: string, number: number): View => ({
  tone: "neutral",
  blocks: [paragraph(text("holds.how-long", { number: String(number) }))],
  rows: [
    [
      ...LENGTHS.map((length) => lengthButton(ticketId, String(length), text("holds.button-days", { count: length }))),
      lengthButton(ticketId, "no-end", text("holds.button-no-end")),
    ],
  ],
});

const lengthButton = (ticketId: string, length: string, label: Text): Button => ({
  control: "button",
  id: customId(holdButtonId, ticketId, length),
  label,
  style: "secondary",
});

/** To whoever did it. */
export const doneView = (number: number, until: Instant | null): View => ({
  tone: until === null ? "good" : "rest",
  blocks: [paragraph(doneText(String(number), until))],
});

function doneText(number: string, until: Instant | null): Text {
  if (until === null) return text("holds.done-off", { number });
  return until === NO_END
    ? text("holds.done-no-end", { number })
    : text("holds.done", { number, date: time(until, "f") });
}

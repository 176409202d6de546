import type { Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { separateButtonId } from "../ids.ts";

type Linked = "related" | "duplicate-of" | "unlinked";

/** To whoever did it. */
export const linkedView = (what: Linked, one: number, other: number): View => done(linkedText(what, one, other));

function linkedText(what: Linked, one: number, other: number): Text {
  const params = { number: String(one), other: String(other) };
  if (what === "duplicate-of") return text("relations.done-duplicate", params);
  return what === "unlinked" ? text("relations.done-unlinked", params) : text("relations.done-related", params);
}

/** With the way back. */
export const mergedView = ({ id, number }: Pick<Ticket, "id" | "number">, into: number): View => ({
  ...done(text("relations.done-merged", { number: String(number), other: String(into) })),
  rows: [
    [
      {
        control: "button",
        id: customId(separateButtonId, id),
        label: text("relations.button-separate"),
        style: "secondary",
      },
    ],
  ],
});

/** `from`: null when nobody knows any more what it was merged into. */
export const separatedView = (number: number, from: number | null): View =>
  done(
    from === null
      ? text("relations.done-separated-alone", { number: String(number) })
      : text("relations.done-separated", { number: String(number), other: String(from) }),
  );

const done = (said: Text): View => ({ tone: "good", blocks: [paragraph(said)] });

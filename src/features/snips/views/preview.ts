import type { AskedIdentity } from "#features/identity/index.ts";
import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { type Block, heading, paragraph, quote, small, type View } from "#kernel/view.ts";
import { cancelButtonId, editButtonId, sendButtonId, undoButtonId } from "../ids.ts";
import { isActing, type Snip } from "../snip.ts";
import { actTexts, type ShownActs } from "./acts.ts";

/** What would be sent, and what it would do: before anything happens. */
export function previewView(given: {
  readonly ticketId: string;
  readonly snip: Snip;
  /** With its variables filled in. */
  readonly words: string;
  readonly acts: ShownActs;
  readonly member: string | undefined;
  readonly as: AskedIdentity;
  /** It was changed since it was shown. */
  readonly changed?: boolean;
}): View {
  const { ticketId, snip, words, acts, as } = given;
  const params = [ticketId, snip.id, String(snip.version), as === "as the topic says" ? "topic" : as];
  const member = given.member ?? text("tickets.the-member");
  return {
    tone: "neutral",
    blocks: [
      heading(text("snips.preview-heading", { name: snip.abbreviation })),
      ...(given.changed ? [paragraph(text("snips.changed-since"))] : []),
      quote(words, 1500),
      ...actBlocks(acts),
      small(text("snips.not-sent-yet", { member })),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(sendButtonId, ...params),
          label: text("snips.button-send"),
          style: "primary",
        },
        {
          control: "button",
          id: customId(editButtonId, ...params),
          label: text("snips.button-edit"),
          style: "secondary",
        },
        {
          control: "button",
          id: customId(cancelButtonId, ticketId),
          label: text("snips.button-cancel"),
          style: "secondary",
        },
      ],
    ],
  };
}

/** It was sent; with what it did, and a way to undo all of it. */
export function sentView(given: {
  readonly snip: Pick<Snip, "abbreviation">;
  readonly acts: ShownActs;
  readonly useId: string | undefined;
  readonly outcome: "sent" | "waiting";
}): View {
  const { snip, acts, useId, outcome } = given;
  const key = outcome === "waiting" ? "snips.waiting" : "snips.on-its-way";
  return {
    tone: outcome === "waiting" ? "problem" : "good",
    blocks: [paragraph(text(key, { name: snip.abbreviation })), ...actBlocks(acts)],
    ...(useId
      ? {
          rows: [
            [
              {
                control: "button",
                id: customId(undoButtonId, useId),
                label: text("snips.button-undo"),
                style: "secondary",
              },
            ],
          ],
        }
      : {}),
  };
}

export const undoneView: View = { tone: "good", blocks: [paragraph(text("snips.undone"))] };

export function actBlocks(acts: ShownActs): Block[] {
  if (!isActing(acts)) return [];
  return [paragraph(text("snips.also")), ...actTexts(acts).map((act) => paragraph(text("snips.act", { act })))];
}

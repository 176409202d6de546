import type { TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { type Button, heading, paragraph, prose, small, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";

/** An answer that may make the ticket needless, before it is sent. */
export function offerView(
  draft: { readonly id: string },
  answer: { readonly id: string; readonly answer: string },
): View {
  const button = (id: string, label: Button["label"]): Button => ({ control: "button", id, label, style: "secondary" });
  return {
    tone: "neutral",
    blocks: [heading(text("intake.offer-heading")), prose(answer.answer), small(text("intake.offer-not-sent"))],
    rows: [
      [
        button(customId(ids.helpedId, draft.id, answer.id), text("intake.button-helped")),
        button(customId(ids.askOnId, draft.id, answer.id), text("intake.button-ask-on")),
        button(customId(ids.cancelId, draft.id), text("intake.button-cancel")),
      ],
    ],
  };
}

/** A topic that is answered at once. It says that nobody of the team was told. */
export function answerView(draft: { readonly id: string }, type: Pick<TicketType, "name" | "answer">): View {
  const button = (id: string, label: Button["label"]): Button => ({ control: "button", id, label, style: "secondary" });
  return {
    tone: "neutral",
    blocks: [
      heading(text("intake.level-heading", { topic: type.name })),
      ...(type.answer ? [prose(type.answer)] : []),
      paragraph(text("intake.no-ticket")),
    ],
    rows: [
      [
        button(customId(ids.answeredId, draft.id), text("intake.button-helped")),
        button(customId(ids.moreHelpId, draft.id), text("intake.button-ask-on")),
      ],
    ],
  };
}

export const helpedView: View = { tone: "good", blocks: [paragraph(text("intake.offer-helped"))] };

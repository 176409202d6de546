import type { TicketType } from "#features/desk/index.ts";
import { type Answer, ask, customId, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph } from "#kernel/view.ts";
import { openForm } from "./forms/open.ts";
import { NO_PANEL, openNowButtonId } from "./ids.ts";
import { fieldsOf } from "./questions.ts";

/** The type's form; or, for a type without one, a card with one button that opens the ticket. */
export function askOrConfirm(type: TicketType, panelId: string | null): Answer {
  const params = [type.id, panelId ?? NO_PANEL];
  if (type.form.length > 0) return ask(openForm, params, { words: type.name }, fieldsOf(type.form));
  return say({
    tone: "neutral",
    blocks: [
      heading(text("tickets.confirm-heading", { type: type.name })),
      paragraph(text("tickets.confirm-who-reads")),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(openNowButtonId, ...params),
          label: text("tickets.button-open"),
          style: "primary",
        },
      ],
    ],
  });
}

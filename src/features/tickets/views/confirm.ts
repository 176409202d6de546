import type { TicketType } from "#features/desk/index.ts";
import { awayText } from "#features/gates/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Button, heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { adultButtonId, anywayButtonId, openNowButtonId } from "../ids.ts";

export type Away = { readonly until: number | null } | null;

/** Before a ticket without questions is opened: what it is about, and who reads it. Params: type, panel. */
export function confirmView(type: TicketType, params: readonly string[], away: Away): View {
  return {
    tone: "neutral",
    topicId: type.id,
    blocks: [
      headingOf(type),
      ...(away ? [paragraph(awayText(away))] : []),
      paragraph(text(type.leads === "report" ? "tickets.confirm-report" : "tickets.confirm-who-reads")),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(openNowButtonId, ...params),
          label: buttonLabel(type, away),
          style: "primary",
        },
      ],
    ],
  };
}

const headingOf = ({ leads, name }: TicketType): TextBlock =>
  heading(text(leads === "report" ? "tickets.confirm-report-heading" : "tickets.confirm-heading", { type: name }));

function buttonLabel({ leads }: TicketType, away: Away): Text {
  if (away) return text("gates.button-anyway");
  return text(leads === "report" ? "tickets.button-send-report" : "tickets.button-open");
}

/** Before the questions of a ticket that nobody reads now. Params: type, panel. */
export function awayView(type: TicketType, params: readonly string[], away: NonNullable<Away>): View {
  return {
    tone: "neutral",
    topicId: type.id,
    blocks: [headingOf(type), paragraph(awayText(away))],
    rows: [
      [
        {
          control: "button",
          id: customId(anywayButtonId, ...params),
          label: text("gates.button-anyway"),
          style: "primary",
        },
      ],
    ],
  };
}

/** Where a type has a place of its own for adult things. Params: type, panel. */
export function adultView(type: Pick<TicketType, "name">, params: readonly string[]): View {
  const answer = (said: "yes" | "no", label: Text): Button => ({
    control: "button",
    id: customId(adultButtonId, ...params, said),
    label,
    style: "secondary",
  });
  return {
    tone: "neutral",
    blocks: [
      heading(text("tickets.confirm-heading", { type: type.name })),
      paragraph(text("tickets.adult-heading")),
      small(text("tickets.adult-where")),
    ],
    rows: [[answer("yes", text("tickets.button-yes")), answer("no", text("tickets.button-no"))]],
  };
}

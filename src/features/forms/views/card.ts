import { customId } from "#kernel/feature.ts";
import { type Text, text, time } from "#kernel/text.ts";
import { type Block, type Button, heading, paragraph, small, type View } from "#kernel/view.ts";
import { boundsOf } from "../bounds.ts";
import { idsOf } from "../flow-ids.ts";
import type { Mistake } from "../mistake.ts";
import { FORGOTTEN_AFTER, type Run } from "../run.ts";
import { code } from "./code.ts";

export interface FormCard {
  /** Name of the flow. */
  readonly form: string;
  readonly run: Pick<Run, "id" | "page" | "createdAt">;
  readonly title: string;
  readonly pages: number;
}

/** Between two pages. */
export function pageView({ form, run, title, pages }: FormCard): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("forms.page-heading", { title, page: run.page + 1, pages })),
      paragraph(text("forms.page-kept")),
      small(text("forms.kept-until", { at: time(run.createdAt + FORGOTTEN_AFTER) })),
    ],
    rows: [
      [
        button(idsOf(form).next, run.id, text("forms.button-continue"), "primary"),
        ...(run.page > 0 ? [button(idsOf(form).back, run.id, text("forms.button-back"))] : []),
        button(idsOf(form).cancel, run.id, text("forms.button-cancel")),
      ],
    ],
  };
}

/** Lines of one card. */
const MOST_LINES = 6;

/** What does not fit, each with what would, by example. */
export function mistakesView({ form, run, mistakes }: FormCard & { readonly mistakes: readonly Mistake[] }): View {
  const lines = mistakes.slice(0, MOST_LINES).map((mistake): Block => paragraph(mistakeLine(mistake)));
  return {
    tone: "problem",
    blocks: [
      heading(text("forms.mistakes-heading", { count: mistakes.length })),
      ...lines,
      paragraph(text("forms.mistakes-kept")),
    ],
    rows: [
      [
        button(idsOf(form).next, run.id, text("forms.button-fix"), "primary"),
        button(idsOf(form).cancel, run.id, text("forms.button-cancel")),
      ],
    ],
  };
}

export const cancelledView: View = { tone: "rest", blocks: [paragraph(text("forms.cancelled"))] };

function mistakeLine({ question: asked, why }: Mistake): Text {
  const question = asked.ask;
  const { least, most } = boundsOf(asked);
  switch (why) {
    case "missing":
      return text(asked.kind === "files" ? "forms.mistake-file-missing" : "forms.mistake-missing", { question });
    case "too-short":
      return text("forms.mistake-too-short", { question, least });
    case "too-long":
      return text("forms.mistake-too-long", { question, most });
    case "pattern":
      return text("forms.mistake-pattern", { question, example: code(asked.pattern?.example ?? "") });
    case "not-a-number":
    case "out-of-range":
      return numberLine(question, asked.min, asked.max);
    case "not-offered":
      return text("forms.mistake-not-offered", { question });
    case "too-few":
      return text("forms.mistake-too-few", { question, least });
    case "too-many":
      return text("forms.mistake-too-many", { question, most });
    case "other-files":
      return asked.accepts.includes("image")
        ? text("forms.mistake-picture", { question })
        : text("forms.mistake-other-files", { question, accepts: asked.accepts.join(", ") });
    case "too-large":
      return text("forms.mistake-too-large", { question });
    case "lost":
      return text("forms.mistake-lost", { question });
  }
}

function numberLine(question: string, min: number | null, max: number | null): Text {
  const example = code(String(min ?? max ?? 12));
  if (min !== null && max !== null) return text("forms.mistake-between", { question, min, max, example });
  if (min !== null) return text("forms.mistake-at-least", { question, min, example });
  if (max !== null) return text("forms.mistake-at-most", { question, max, example });
  return text("forms.mistake-number", { question, example });
}

function button(name: string, run: string, label: Text, style: Button["style"] = "secondary"): Button {
  return { control: "button", id: customId(name, run), label, style };
}

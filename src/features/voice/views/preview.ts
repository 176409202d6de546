import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { heading, line, paragraph, small, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";
import { whereText } from "./text.ts";

export interface PreviewFacts {
  readonly draftId: string;
  readonly shown: Pick<View, "tone" | "blocks">;
  readonly language: string;
  readonly topic: string | null;
}

/** What a member would read, before they do. */
export function previewView({ draftId, shown, ...where }: PreviewFacts): View {
  const control = (id: string, label: Text, style: "primary" | "secondary") =>
    ({ control: "button", id: customId(id, draftId), label, style }) as const;
  return {
    tone: shown.tone,
    blocks: [heading(text("voice.preview-heading")), small(whereText(where)), line, ...shown.blocks],
    rows: [
      [
        control(ids.useId, text("voice.button-use"), "primary"),
        control(ids.changeId, text("voice.button-change"), "secondary"),
      ],
    ],
  };
}

/** What was typed does not fit. It is kept: the form opens with it again. */
export function mistakeView(draftId: string, mistake: Text): View {
  return {
    tone: "problem",
    blocks: [heading(text("voice.mistake-heading")), paragraph(mistake), small(text("voice.mistake-kept"))],
    rows: [
      [{ control: "button", id: customId(ids.changeId, draftId), label: text("voice.button-fix"), style: "primary" }],
    ],
  };
}

import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { fixButtonId } from "../ids.ts";

/** Why a setting was not taken, and the way back to the form as it was filled in. */
export function mistakeView(why: Text, form: string, typeId: string): View {
  const label = text("types.button-fix");
  return {
    tone: "problem",
    blocks: [paragraph(why), paragraph(text("types.mistake-kept"))],
    rows: [[{ control: "button", id: customId(fixButtonId, form, typeId), label, style: "primary" }]],
  };
}

import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { fixButtonId } from "../ids.ts";

/** Why what was filled in was not taken, and the way back to the form as it was. */
export function mistakeView(why: Text, form: string, key: string): View {
  const label = text("departments.button-fix");
  return {
    tone: "problem",
    blocks: [paragraph(why), paragraph(text("departments.mistake-kept"))],
    rows: [[{ control: "button", id: customId(fixButtonId, form, key), label, style: "primary" }]],
  };
}

import { text } from "#kernel/text.ts";
import { type Block, heading, line, paragraph, small, type View } from "#kernel/view.ts";
import type { Filled } from "../flow-options.ts";
import { formTime } from "../form-time.ts";

/** What would have been stored, for who tries a form. */
export function previewedView({
  title,
  answers,
  formMs,
}: { readonly title: string } & Pick<Filled, "answers" | "formMs">): View {
  const said = answers.map(({ question, words }): Block => ({ block: "answer", question, words }));
  return {
    tone: "good",
    blocks: [
      heading(text("forms.previewed-heading", { title })),
      paragraph(text("forms.previewed")),
      line,
      ...(said.length > 0 ? said : [paragraph(text("forms.previewed-empty"))]),
      line,
      small(text("forms.previewed-time", { time: formTime(formMs) })),
    ],
  };
}

export function asksNothingView(topic: string): View {
  return { tone: "neutral", blocks: [paragraph(text("forms.asks-nothing", { topic }))] };
}

import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";
import { sendFilesButtonId } from "../ids.ts";

/** To a member who is not named: these files may say who they are, and wait for their word. */
export function heldBackView({ files, params }: { files: readonly string[]; params: readonly string[] }): View {
  return {
    tone: "problem",
    blocks: [
      heading(text("conversation.held-back-heading")),
      paragraph(text("conversation.held-back-files", { files: files.join(", ") })),
      paragraph(text("conversation.held-back-why")),
      paragraph(text("conversation.held-back-now")),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(sendFilesButtonId, ...params),
          label: text("conversation.button-send-files"),
          style: "secondary",
        },
      ],
    ],
  };
}

/** The same card, once they agreed. */
export function sentAfterAllView(files: readonly string[]): View {
  return { tone: "good", blocks: [paragraph(text("conversation.sent-after-all", { files: files.join(", ") }))] };
}

import { dmLink } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";

type DraftId = { readonly id: string };

/** The card stands in the DM. */
export function overThereView(channelId: Snowflake): View {
  const label = text("intake.button-open-chat");
  return {
    tone: "neutral",
    blocks: [paragraph(text("intake.over-there"))],
    rows: [[{ control: "button", id: dmLink(channelId).markup, label, style: "link" }]],
  };
}

/** Discord takes its time. */
export function onItsWayView(draft: DraftId): View {
  const id = customId(ids.tryDmId, draft.id);
  return {
    tone: "neutral",
    blocks: [paragraph(text("intake.over-there"))],
    rows: [[{ control: "button", id, label: text("intake.button-open-chat"), style: "secondary" }]],
  };
}

/** The DM takes no message. */
export function cantDmView(draft: DraftId, server: string, thread: "thread" | "no thread"): View {
  const again = customId(ids.tryDmId, draft.id);
  const key = thread === "thread" ? "intake.cant-dm-or-thread" : "intake.cant-dm";
  return {
    tone: "problem",
    blocks: [heading(text("intake.cant-dm-heading")), paragraph(text(key, { server }))],
    rows: [
      [
        { control: "button", id: again, label: text("intake.button-try-again"), style: "primary" },
        ...(thread === "thread"
          ? [
              {
                control: "button" as const,
                id: customId(ids.useThreadId, draft.id),
                label: text("intake.button-use-thread"),
                style: "secondary" as const,
              },
            ]
          : []),
      ],
    ],
  };
}

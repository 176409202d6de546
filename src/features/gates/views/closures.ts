import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph, prose, small, type View } from "#kernel/view.ts";
import type { Closes } from "../closure-store.ts";
import { reopenIntakeButtonId } from "../ids.ts";

/** What takes no tickets now, to whoever closed it. */
export interface ClosedFacts {
  readonly closes: Closes;
  /** Name of the topic, if it is one. */
  readonly topic: string | null;
  readonly words: string | null;
}

export function intakeClosedView({ closes, topic, words }: ClosedFacts): View {
  const sentence =
    closes === "lockdown"
      ? text("gates.locked-down")
      : topic === null
        ? text("gates.paused-now")
        : text("gates.paused-topic", { topic });
  const read = words === null ? [] : [small(text("gates.members-read")), prose(words)];
  const [kind = "", id] = closes.split(":");
  return {
    tone: "good",
    blocks: [paragraph(sentence), ...read],
    rows: [
      [
        {
          control: "button",
          id: customId(reopenIntakeButtonId, kind, ...(id ? [id] : [])),
          label: text("gates.button-open-again"),
          style: "secondary",
        },
      ],
    ],
  };
}

export function intakeOpenView(topic: string | null): View {
  const sentence = topic === null ? text("gates.open-again") : text("gates.open-again-topic", { topic });
  return { tone: "good", blocks: [paragraph(sentence)] };
}

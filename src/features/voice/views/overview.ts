import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Control, heading, paragraph, small, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";

export interface OverviewFacts {
  readonly preset: string | null;
  /** What is said otherwise, a few of it. */
  readonly changed: readonly { readonly words: string; readonly language: string; readonly topic: string | null }[];
  /** How many more there are. */
  readonly more: number;
}

const PRESETS: readonly { readonly name: string; readonly label: Text; readonly says: Text }[] = [
  { name: "plain", label: text("voice.preset-plain"), says: text("voice.says-plain") },
  { name: "warm", label: text("voice.preset-warm"), says: text("voice.says-warm") },
  { name: "formal", label: text("voice.preset-formal"), says: text("voice.says-formal") },
];

/** How a server speaks, and where it says something otherwise. */
export function overviewView({ preset, changed, more }: OverviewFacts): View {
  const now = PRESETS.find(({ name }) => name === (preset ?? "plain"));
  const buttons: Control[] = PRESETS.filter((one) => one !== now).map(({ name, label }) => ({
    control: "button",
    id: customId(ids.presetId, name),
    label,
    style: "secondary",
  }));
  const reset: Control = {
    control: "button",
    id: customId(ids.askResetAllId),
    label: text("voice.button-reset-all"),
    style: "secondary",
  };
  return {
    tone: "neutral",
    blocks: [
      heading(text("voice.heading")),
      ...(now ? [paragraph(text("voice.preset-now", { name: now.label, says: now.says }))] : []),
      ...(changed.length > 0 ? [paragraph(text("voice.changed"))] : []),
      ...changed.map(({ words, language, topic }) =>
        small(
          topic === null
            ? text("voice.changed-line", { words, language })
            : text("voice.changed-line-topic", { words, language, topic }),
        ),
      ),
      ...(more > 0 ? [small(text("voice.changed-more", { count: more }))] : []),
      small(text("voice.how")),
    ],
    rows: [[...buttons, ...(changed.length > 0 ? [reset] : [])]],
  };
}

/** Own words that are gone are gone. */
export function askResetAllView(count: number): View {
  return {
    tone: "problem",
    blocks: [heading(text("voice.reset-all-heading", { count })), paragraph(text("voice.reset-all-what"))],
    rows: [
      [
        { control: "button", id: customId(ids.resetAllId), label: text("voice.button-reset-all"), style: "danger" },
        { control: "button", id: customId(ids.overviewId), label: text("voice.button-keep"), style: "secondary" },
      ],
    ],
  };
}

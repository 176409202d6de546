import { customId } from "#kernel/feature.ts";
import { type Text, type TextParam, text } from "#kernel/text.ts";
import { type Block, type Control, heading, paragraph, prose, small, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";
import { meaningOf } from "../variables.ts";

export interface TextFacts {
  readonly draftId: string;
  readonly state: "shown" | "used" | "reset";
  readonly language: string;
  /** Null: in the whole server. */
  readonly topic: string | null;
  readonly ours: string;
  /** Undefined: it is said as we say it. */
  readonly own: string | undefined;
  readonly several: boolean;
  /** Letters. */
  readonly most: number;
  readonly variables: readonly { readonly name: string; readonly example: TextParam }[];
}

const HEADINGS: Readonly<Record<TextFacts["state"], Text>> = {
  shown: text("voice.text-heading"),
  used: text("voice.text-used"),
  reset: text("voice.text-reset"),
};

/** One sentence: what it says now, what can stand in it, and what can be done about it. */
export function textView(facts: TextFacts): View {
  const { draftId, state, ours, own, several, most, variables } = facts;
  const blocks: Block[] = [
    heading(HEADINGS[state]),
    small(whereText(facts)),
    ...(own === undefined ? [] : [paragraph(text("voice.text-own")), quoted(own), paragraph(text("voice.text-ours"))]),
    quoted(ours),
    ...variables.map(({ name, example }) =>
      small(text("voice.text-variable", { name: `{${name}}`, means: meaningOf(name), example })),
    ),
    ...(several ? [small(text("voice.text-several"))] : []),
    small(text("voice.text-most", { most })),
  ];
  const button = (id: string, label: Text, style: "primary" | "secondary"): Control => ({
    control: "button",
    id: customId(id, draftId),
    label,
    style,
  });
  const reset = own === undefined ? [] : [button(ids.resetId, text("voice.button-reset"), "secondary")];
  return {
    tone: state === "shown" ? "neutral" : "good",
    blocks,
    rows: [[button(ids.changeId, text("voice.button-change"), "primary"), ...reset]],
  };
}

export function whereText({ language, topic }: Pick<TextFacts, "language" | "topic">): Text {
  return topic === null ? text("voice.where-all", { language }) : text("voice.where-topic", { language, topic });
}

const quoted = (words: string) => prose(words.replace(/^/gm, "> "));

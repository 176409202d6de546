import type { TypeDefinition } from "#features/desk/index.ts";
import { awayText } from "#features/gates/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { type Block, type Button, type Control, heading, paragraph, quote, small, type View } from "#kernel/view.ts";
import type { Evidence } from "../evidence.ts";
import * as ids from "../ids.ts";
import { leftOut } from "./copy.ts";

type Topic = Pick<TypeDefinition, "id" | "name" | "description" | "emoji">;
type Shown = Pick<Evidence, "id" | "copy">;

const BUTTONS = 5;
const OPTIONS = 25;

/** To whoever reports a message: it is copied; to whom does it go? */
export function reportView(evidence: Shown, topics: readonly Topic[]): View {
  const [only, ...others] = topics;
  const next: Text[] = others.length > 0 ? [text("evidence.which")] : [];
  return {
    tone: "neutral",
    blocks: [...whatIsCopied(evidence), ...next.map(paragraph), small(text("evidence.not-sent"))],
    rows: [
      others.length > 0 ? choices(evidence, topics) : only ? [goOn(evidence, only)] : [],
      [quiet(customId(ids.cancelId, evidence.id), text("evidence.button-cancel"))],
    ].filter((row) => row.length > 0),
  };
}

export interface Confirming {
  readonly asks: "questions" | "nothing";
  readonly away: { readonly until: Instant | null } | null;
  /** What was said of adult things, if it was asked. */
  readonly said: readonly string[];
}

/** Where a topic has a place of its own for adult things. */
export function adultReportView(evidence: Shown, topic: Topic): View {
  const answer = (said: "yes" | "no", label: Text): Button =>
    quiet(customId(ids.chooseId, evidence.id, topic.id, said), label);
  return {
    tone: "neutral",
    blocks: [
      ...whatIsCopied(evidence),
      paragraph(text("evidence.topic", { topic: topic.name })),
      paragraph(text("tickets.adult-heading")),
      small(text("tickets.adult-where")),
    ],
    rows: [
      [
        answer("yes", text("tickets.button-yes")),
        answer("no", text("tickets.button-no")),
        quiet(customId(ids.backId, evidence.id), text("evidence.button-back")),
      ],
    ],
  };
}

/** Before it is sent, or its questions are asked. */
export function confirmReportView(evidence: Shown, topic: Topic, { asks, away, said }: Confirming): View {
  const id = asks === "questions" ? ids.fillId : ids.sendId;
  return {
    tone: "neutral",
    blocks: [
      ...whatIsCopied(evidence),
      paragraph(text("evidence.topic", { topic: topic.name })),
      ...(away ? [paragraph(awayText(away))] : []),
      small(text("evidence.not-sent")),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(id, evidence.id, topic.id, ...said),
          label: text(asks === "questions" ? "evidence.button-go-on" : "evidence.button-send"),
          style: "primary",
        },
        quiet(customId(ids.backId, evidence.id), text("evidence.button-back")),
        quiet(customId(ids.cancelId, evidence.id), text("evidence.button-cancel")),
      ],
    ],
  };
}

export const canceledView: View = { tone: "rest", blocks: [paragraph(text("evidence.canceled"))] };

function whatIsCopied({ copy }: Shown): Block[] {
  const files = copy.files.length - 1;
  return [
    heading(text("evidence.heading", { name: copy.author.name })),
    ...(copy.text === "" ? [] : [quote(copy.text)]),
    paragraph(text("evidence.copied", { files })),
    ...copy.left.map((left) => paragraph(leftOut(left))),
  ];
}

function choices(evidence: Shown, topics: readonly Topic[]): Control[] {
  if (topics.length <= BUTTONS) {
    return topics.map(({ id, name, emoji }) => ({
      ...quiet(customId(ids.chooseId, evidence.id, id), { words: name }),
      ...(emoji === null ? {} : { emoji }),
    }));
  }
  const options = topics.slice(0, OPTIONS).map(({ id, name, description, emoji }) => ({
    value: id,
    label: { words: name },
    ...(description === "" ? {} : { description: { words: description } }),
    ...(emoji === null ? {} : { emoji }),
  }));
  return [
    { control: "menu", id: customId(ids.chooseMenuId, evidence.id), placeholder: text("evidence.which"), options },
  ];
}

const goOn = (evidence: Shown, topic: Topic): Button => ({
  control: "button",
  id: customId(ids.chooseId, evidence.id, topic.id),
  label: text("evidence.button-go-on"),
  style: "primary",
});

const quiet = (id: string, label: Button["label"]): Button => ({ control: "button", id, label, style: "secondary" });

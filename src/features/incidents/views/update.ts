import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Button, heading, paragraph, quote, small, type TextBlock, type View } from "#kernel/view.ts";
import { filesId, sendButtonId } from "../ids.ts";
import type { Update } from "../incident.ts";

interface Given {
  readonly count: number;
  /** Numbers of tickets that are not the sender's to tell. */
  readonly leftOut: readonly number[];
  readonly ends: Update["ends"];
}

/** As many as are named of those. */
const MOST_NAMED = 50;

/** Before news go out: to how many, and what they read. What so many have read nobody takes back. */
export function updateView(
  given: Given & {
    readonly id: string;
    readonly words: string | null;
    /** Their names. */
    readonly files?: readonly string[];
  },
): View {
  const { id, count, leftOut, words, ends, files = [] } = given;
  const closes = ends === "the tickets, too";
  return {
    tone: "neutral",
    blocks: [
      heading(closes ? text("incidents.close-heading", { count }) : text("incidents.update-heading", { count })),
      ...(words === null ? [] : [quote(words, 1_500)]),
      ...(files.length > 0 ? [small(text("incidents.with-files", { files: files.join(", ").slice(0, 600) }))] : []),
      paragraph(nextText(ends)),
      ...leftOutLine(leftOut),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(sendButtonId, id),
          label: closes ? text("incidents.button-close", { count }) : text("incidents.button-send"),
          style: closes ? "danger" : "primary",
        },
        ...(closes || words === null ? [] : [filesButton(id, files.length > 0)]),
      ],
    ],
  };
}

const filesButton = (id: string, hasSome: boolean): Button => ({
  control: "button",
  id: customId(filesId, id),
  label: hasSome ? text("incidents.button-other-files") : text("incidents.button-files"),
  style: "secondary",
});

function nextText(ends: Update["ends"]): Text {
  if (ends === "the tickets, too") return text("incidents.ends-tickets");
  return ends === "the incident" ? text("incidents.ends-incident") : text("incidents.ends-nothing");
}

/** In the place of that. */
export const updateSentView = ({ count, leftOut, ends }: Given): View => ({
  tone: "good",
  blocks: [
    paragraph(
      ends === "the tickets, too" ? text("incidents.closing-now", { count }) : text("incidents.sent-now", { count }),
    ),
    ...leftOutLine(leftOut),
  ],
});

function leftOutLine(numbers: readonly number[]): TextBlock[] {
  if (numbers.length === 0) return [];
  const named = numbers.slice(0, MOST_NAMED).map((number) => `#${number}`);
  const more = numbers.length > named.length ? ["…"] : [];
  return [small(text("incidents.left-out", { tickets: { markup: [...named, ...more].join(", ") } }))];
}

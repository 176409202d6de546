import { customId } from "#kernel/feature.ts";
import { type Markup, text } from "#kernel/text.ts";
import { type Block, heading, paragraph, quote, small, type View } from "#kernel/view.ts";
import { VARIABLES } from "../fill.ts";
import { listButtonId } from "../ids.ts";
import type { Snip } from "../snip.ts";
import type { SnipLine } from "../snip-store.ts";
import type { ShownActs } from "./acts.ts";
import { actBlocks } from "./preview.ts";

export const LIST_PAGE = 10;

/** All saved replies a member of the team sees, page by page. */
export function listView(snips: readonly SnipLine[], wanted: number): View {
  if (snips.length === 0) return { tone: "neutral", blocks: [paragraph(text("snips.none"))] };
  const pages = Math.ceil(snips.length / LIST_PAGE);
  const page = Math.max(0, Math.min(wanted, pages - 1));
  const shown = snips.slice(page * LIST_PAGE, (page + 1) * LIST_PAGE);
  const turn = (to: number, label: "snips.button-back" | "snips.button-next") => ({
    control: "button" as const,
    id: customId(listButtonId, String(to)),
    label: text(label),
    style: "secondary" as const,
  });
  return {
    tone: "neutral",
    blocks: [
      heading(text("snips.list-heading", { count: snips.length })),
      ...shown.map(({ abbreviation, summary, uses, owner }) =>
        paragraph(
          text(owner === null ? "snips.list-line" : "snips.list-own-line", { name: abbreviation, summary, uses }),
        ),
      ),
      ...(pages > 1 ? [small(text("snips.page", { page: page + 1, pages }))] : []),
    ],
    ...(pages > 1
      ? {
          rows: [
            [
              ...(page > 0 ? [turn(page - 1, "snips.button-back")] : []),
              ...(page < pages - 1 ? [turn(page + 1, "snips.button-next")] : []),
            ],
          ],
        }
      : {}),
  };
}

interface Shown {
  readonly snip: Snip;
  readonly acts: ShownActs;
  /** Names of the topics it is for. */
  readonly topics: readonly string[];
  /** Names in braces that mean nothing. */
  readonly unknown: readonly string[];
}

/** One of them, as it is. */
export function snipView({ snip, acts, topics, unknown }: Shown): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("snips.preview-heading", { name: snip.abbreviation })),
      ...(snip.summary === "" ? [] : [paragraph(text("snips.summary", { summary: snip.summary }))]),
      quote(snip.content, 1500),
      ...actBlocks(acts),
      ...(topics.length > 0 ? [paragraph(text("snips.for-topics", { topics: topics.join(", ") }))] : []),
      ...unknownBlocks(unknown),
      small(text(snip.owner === null ? "snips.used-team" : "snips.used-own", { uses: snip.uses })),
    ],
  };
}

interface Saved extends Shown {
  /** Of the server, before what is an answer. */
  readonly prefix: string;
  /** The name that was wanted and is another's. */
  readonly taken?: string | null;
  /** Topics that the server does not have. */
  readonly noTopics?: readonly string[];
}

/** It was kept: how to send it, what in it will not be filled in, and where it is not as it was asked for. */
export function savedView({ snip, acts, topics, unknown, prefix, taken = null, noTopics = [] }: Saved): View {
  const missing = { topics: noTopics.join(", "), count: noTopics.length };
  return {
    tone: "good",
    blocks: [
      paragraph(text(snip.owner === null ? "snips.saved-team" : "snips.saved-own", { name: snip.abbreviation })),
      ...(taken === null ? [] : [paragraph(text("snips.name-taken", { wanted: taken, name: snip.abbreviation }))]),
      ...(noTopics.length === 0 ? [] : [paragraph(text("snips.no-topics", missing))]),
      ...actBlocks(acts),
      ...(topics.length > 0 ? [paragraph(text("snips.for-topics", { topics: topics.join(", ") }))] : []),
      ...unknownBlocks(unknown),
      small(text("snips.how-to-send", { command: asTyped(`${prefix}s ${snip.abbreviation}`) })),
    ],
  };
}

export function removedView(abbreviation: string): View {
  return { tone: "good", blocks: [paragraph(text("snips.removed", { name: abbreviation }))] };
}

/** In the room, to whoever typed a name that nothing has. */
export function notThereView(name: string, meant: string | undefined): View {
  const sentence =
    meant === undefined ? text("snips.not-there", { name }) : text("snips.did-you-mean", { name, meant });
  return { tone: "problem", blocks: [paragraph(sentence), small(text("snips.nothing-sent"))] };
}

function unknownBlocks(unknown: readonly string[]): Block[] {
  if (unknown.length === 0) return [];
  const braced = (names: readonly string[]): Markup => asTyped(names.map((name) => `{${name}}`).join(" "));
  return [
    paragraph(text("snips.unknown", { count: unknown.length, names: braced(unknown), known: braced(VARIABLES) })),
  ];
}

/** As it is to be typed. A backtick would end it early. */
const asTyped = (words: string): Markup => ({ markup: `\`${words.replaceAll("`", "ˋ")}\`` });

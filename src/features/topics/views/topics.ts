import type { TypeDefinition } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Button, type Control, heading, paragraph, prose, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";

type Topic = Pick<TypeDefinition, "id" | "name" | "description" | "emoji">;

/** Discord's limits: of a menu, and as many buttons as people read at a glance. */
const OPTIONS = 25;
const BUTTONS = 5;

export interface Level {
  /** What was chosen so far; null when nothing was. */
  readonly type: Topic | null;
  readonly below: readonly Topic[];
  readonly panelId: string | null;
  /** From 0; more than 25 topics are paged. */
  readonly page: number;
  /** Where Back leads; null at the top. */
  readonly back: string | null;
}

/** One level of the topics: which of those below is meant. */
export function levelView(level: Level): View {
  const { type, panelId, below, back } = level;
  const pages = Math.max(1, Math.ceil(below.length / OPTIONS));
  const page = Math.min(Math.max(level.page, 0), pages - 1);
  const turn = (to: number, label: Text): Button[] =>
    to < 0 || to >= pages
      ? []
      : [quiet(customId(ids.pageId, type?.id ?? ids.NONE, panelId ?? ids.NONE, String(to)), label)];
  return {
    tone: "neutral",
    blocks: [
      type ? heading(text("topics.heading", { topic: type.name })) : heading(text("topics.what-about")),
      ...(type ? [paragraph(text("topics.what-exactly"))] : []),
    ],
    rows: [
      choices(below.slice(page * OPTIONS, (page + 1) * OPTIONS), { type, all: below.length, panelId }),
      [
        ...(back === null
          ? []
          : [quiet(customId(ids.chooseId, back, panelId ?? ids.NONE), text("topics.button-back"))]),
        ...turn(page - 1, text("topics.button-previous")),
        ...turn(page + 1, text("topics.button-next")),
        quiet(ids.cancelId, text("topics.button-cancel")),
      ],
    ],
  };
}

function choices(
  topics: readonly Topic[],
  { type, all, panelId }: Pick<Level, "type" | "panelId"> & { all: number },
): Control[] {
  // The last page may hold a single one; a menu for one choice is a button.
  if (all <= BUTTONS || topics.length < 2) return topics.map((topic) => topicButton(topic, panelId));
  return [
    {
      control: "menu",
      id: customId(ids.chooseMenuId, panelId ?? ids.NONE),
      placeholder: text(type ? "topics.what-exactly" : "topics.what-about"),
      options: topics.map(({ id, name, description, emoji }) => ({
        value: id,
        label: { words: name },
        ...(description === "" ? {} : { description: { words: description } }),
        ...(emoji === null ? {} : { emoji }),
      })),
    },
  ];
}

const topicButton = ({ id, name, emoji }: Topic, panelId: string | null): Button => ({
  control: "button",
  id: customId(ids.chooseId, id, panelId ?? ids.NONE),
  label: { words: name },
  style: "secondary",
  ...(emoji === null ? {} : { emoji }),
});

const quiet = (id: string, label: Text): Button => ({ control: "button", id, label, style: "secondary" });

/** An answer at once. It says that nobody of the team was told. */
export function quickAnswerView(
  type: Topic & Pick<TypeDefinition, "answer">,
  { deflection, panelId, others }: { deflection: string; panelId: string | null; others: "others" | "none" },
): View {
  const more = customId(ids.moreHelpId, deflection, type.id, panelId ?? ids.NONE);
  return {
    tone: "neutral",
    blocks: [
      heading(text("topics.heading", { topic: type.name })),
      ...(type.answer ? [prose(type.answer)] : []),
      paragraph(text("topics.no-ticket")),
    ],
    rows: [
      [
        quiet(customId(ids.helpedId, deflection), text("topics.button-helped")),
        ...(others === "others" ? [quiet(more, text("topics.button-more-help"))] : []),
      ],
    ],
  };
}

export const helpedView: View = { tone: "good", blocks: [paragraph(text("topics.helped"))] };

export const canceledView: View = { tone: "rest", blocks: [paragraph(text("topics.canceled"))] };

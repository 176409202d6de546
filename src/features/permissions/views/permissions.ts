import { GIVEN_LEVELS, type GivenLevel } from "#features/desk/index.ts";
import { ALL_RIGHTS, type Level, RIGHTS, type Right } from "#kernel/access.ts";
import { type Text, text } from "#kernel/text.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { cut } from "#kernel/words.ts";
import type { Held } from "../held.ts";
import { nameOf } from "./given.ts";
import { LEVEL_NAMES } from "./level-names.ts";

interface Known {
  /** Names of topics by id. */
  readonly topics: ReadonlyMap<string, string>;
  /** From which level on something is permitted, where it is not as usual. */
  readonly from: Readonly<Partial<Record<Right, Level>>>;
}

/** So many of one level are named; the others are counted. */
const NAMED = 10;

/** Every level: who holds it, and what is permitted from it on. */
export const permissionsView = (held: readonly Held[], known: Known): View => ({
  tone: "neutral",
  blocks: [
    heading(text("permissions.all")),
    ...GIVEN_LEVELS.flatMap((level) => blocksOf(level, held, known)),
    small(text("permissions.all-besides")),
  ],
});

function blocksOf(level: GivenLevel, all: readonly Held[], { topics, from }: Known): TextBlock[] {
  const held = all.filter((one) => one.level === level);
  const named = held.slice(0, NAMED).map((one) => holderOf(one, topics));
  const more = held.length > NAMED ? [text("permissions.more", { count: held.length - NAMED })] : [];
  const who = held.length === 0 ? text("permissions.nobody") : listed([...named, ...more]);
  const rights = ALL_RIGHTS.filter((right) => (from[right] ?? RIGHTS[right].from) === level);
  return [
    paragraph(text("permissions.level-line", { level: LEVEL_NAMES[level], who })),
    ...(rights.length > 0 ? [small(listed(rights.map((right) => RIGHTS[right].name)))] : []),
  ];
}

function holderOf(held: Held, topics: ReadonlyMap<string, string>): Text {
  const who = nameOf(held);
  if (held.typeId === null) return text("permissions.holder", { who });
  return text("permissions.holder-for", { who, topic: cut(topics.get(held.typeId) ?? "", 30) });
}

const listed = (items: readonly Text[]): Text =>
  items.reduce((first, next) => text("permissions.and", { first, next }));

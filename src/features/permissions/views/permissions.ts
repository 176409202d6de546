import { fromLevel, GIVEN_LEVELS, type GivenLevel, type MovedRights } from "#features/desk/index.ts";
import { ALL_RIGHTS, RIGHTS } from "#kernel/access.ts";
import { type Text, text } from "#kernel/text.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { cut } from "#kernel/words.ts";
import type { Held } from "../held.ts";
import { nameOf } from "./given.ts";
import { LEVEL_NAMES } from "./level-names.ts";

interface Known {
  /** The topic alone that it is about; null: the whole server. */
  readonly topic: string | null;
  /** Names of topics by id. */
  readonly topics: ReadonlyMap<string, string>;
  /** From which level on something is permitted where it is not as usual: for each topic that says so, and, with null, in the whole server. */
  readonly moved: ReadonlyMap<string | null, MovedRights>;
}

/** So many of one level are named; the others are counted. */
const NAMED = 8;
/** So many permissions of a level that are so for one topic alone. */
const MOVED = 2;

/** Every level: who holds it, and what is permitted from it on. */
export const permissionsView = (held: readonly Held[], known: Known): View => ({
  tone: "neutral",
  blocks: [
    heading(known.topic === null ? text("permissions.all") : text("permissions.all-for", { topic: known.topic })),
    ...GIVEN_LEVELS.flatMap((level) => blocksOf(level, held, known)),
    small(text("permissions.all-besides")),
  ],
});

function blocksOf(level: GivenLevel, all: readonly Held[], { topics, moved }: Omit<Known, "topic">): TextBlock[] {
  const held = all.filter((one) => one.level === level);
  const named = held.slice(0, NAMED).map((one) => holderOf(one, topics));
  const more = held.length > NAMED ? [text("permissions.more", { count: held.length - NAMED })] : [];
  const who = held.length === 0 ? text("permissions.nobody") : listed([...named, ...more]);
  const rights = ALL_RIGHTS.filter((right) => fromLevel(moved.get(null), right) === level);
  const names = [...rights.map((right) => RIGHTS[right].name), ...ofTopics(level, { topics, moved })];
  return [
    paragraph(text("permissions.level-line", { level: LEVEL_NAMES[level], who })),
    ...(names.length > 0 ? [small(listed(names))] : []),
  ];
}

function ofTopics(level: GivenLevel, { topics, moved }: Omit<Known, "topic">): Text[] {
  const here = [...moved].flatMap(([typeId, rights]) =>
    typeId === null ? [] : ALL_RIGHTS.filter((right) => rights[right] === level).map((right) => ({ typeId, right })),
  );
  const named = here
    .slice(0, MOVED)
    .map(({ typeId, right }) =>
      text("permissions.right-for", { right: RIGHTS[right].name, topic: cut(topics.get(typeId) ?? "", 30) }),
    );
  return here.length > MOVED ? [...named, text("permissions.more", { count: here.length - MOVED })] : named;
}

function holderOf(held: Held, topics: ReadonlyMap<string, string>): Text {
  const who = nameOf(held);
  if (held.typeId === null) return text("permissions.holder", { who });
  return text("permissions.holder-for", { who, topic: cut(topics.get(held.typeId) ?? "", 30) });
}

const listed = (items: readonly Text[]): Text =>
  items.reduce((first, next) => text("permissions.and", { first, next }));

import { type Level, RIGHTS, type Right } from "#kernel/access.ts";
import { type Text, text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { LEVEL_NAMES } from "./level-names.ts";

interface RightSet {
  readonly right: Right;
  readonly level: Level;
  readonly usual: boolean;
  /** Null: in the whole server. */
  readonly topic: string | null;
}

/** To whoever set it. */
export const rightSetView = (given: RightSet): View => ({ tone: "good", blocks: [paragraph(sentence(given))] });

function sentence({ right, level, usual, topic }: RightSet): Text {
  const params = { right: RIGHTS[right].name, level: LEVEL_NAMES[level] };
  if (topic === null) return usual ? text("permissions.set-usual", params) : text("permissions.set", params);
  const forTopic = { ...params, topic };
  return usual ? text("permissions.set-usual-for", forTopic) : text("permissions.set-for", forTopic);
}

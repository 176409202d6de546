import { coversType, listTypes } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type AutoAnswer, isIn, triggerFrom } from "./auto-answer.ts";
import { listAutoAnswers } from "./auto-answer-store.ts";

export interface Asked {
  readonly guildId: Snowflake;
  /** "any": those of every topic. */
  readonly typeId: string;
  readonly words: string;
  readonly moment: "before" | "ticket";
  /** Ids of those that are left out. */
  readonly without?: ReadonlySet<string>;
}

export interface Found {
  readonly answer: AutoAnswer | undefined;
  /** Whose pattern took too long: nobody should wait for them again. */
  readonly slow: readonly AutoAnswer[];
}

/** The first answer whose trigger is in what was said. */
export async function findAnswer(db: Db, { guildId, typeId, words, moment, without }: Asked): Promise<Found> {
  const slow: AutoAnswer[] = [];
  if (words.trim() === "") return { answer: undefined, slow };
  const all = await listAutoAnswers(db, guildId);
  const fitting = all.filter(
    ({ id, paused, when }) => !paused && !without?.has(id) && (when === "both" || when === moment),
  );
  if (fitting.length === 0) return { answer: undefined, slow };
  const types = await listTypes(db, guildId);
  for (const answer of fitting) {
    if (typeId !== "any" && !coversType(answer.types, typeId, types)) continue;
    const trigger = triggerFrom(answer.on);
    const found = trigger ? isIn(trigger, words) : false;
    if (found === "too slow") slow.push(answer);
    if (found === true) return { answer, slow };
  }
  return { answer: undefined, slow };
}

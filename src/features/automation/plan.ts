import type { Priority } from "#features/desk/index.ts";
import type { Duration, Snowflake } from "#kernel/types.ts";
import type { Condition, Definition, State, Step } from "./rule.ts";

/** What is known of a ticket at the moment in which a rule is asked. */
export interface Situation {
  /** Its topic, and those above it. */
  readonly topics: readonly string[];
  /** Of a tag that was added: the new ones alone. */
  readonly tags: readonly string[];
  readonly priority: Priority;
  readonly state: State;
  readonly resting: boolean;
  readonly assignee: Snowflake | "somebody" | null;
  readonly level: number;
  /** What was said just now; null when there is nothing to look at. `heard`: it was looked at while it was there. */
  readonly words: string | "heard" | null;
  /** That the member had when they asked. */
  readonly roles: readonly Snowflake[];
  /** Whether the team works at this hour. */
  readonly open: boolean;
  readonly age: Duration;
  readonly rating: { readonly scale: "two-point" | "stars"; readonly points: number } | null;
}

/** What a rule does in this situation; undefined: nothing, it is not for such a ticket. */
export function plan({ conditions, steps }: Definition, situation: Situation): readonly Step[] | undefined {
  return conditions.every((condition) => holds(condition, situation)) ? steps : undefined;
}

/** Whether a condition holds. Of words that nobody can look at any more neither a condition nor its opposite does. */
export function holds(condition: Condition, situation: Situation): boolean {
  if (condition.is === "words" && situation.words === null) return false;
  if (condition.is === "words" && situation.words === HEARD) return true;
  return isSo(condition, situation) !== (condition.not ?? false);
}

const HEARD = "heard";

function isSo(condition: Condition, situation: Situation): boolean {
  switch (condition.is) {
    case "topic":
      return condition.types.some((type) => situation.topics.includes(type));
    case "tag":
      return condition.tags.some((tag) => situation.tags.includes(tag));
    case "priority":
      return condition.priorities.includes(situation.priority);
    case "state":
      return condition.states.some((state) => isInState(state, situation));
    case "assigned":
      return isAssigned(condition.to, situation.assignee);
    case "level":
      return situation.level >= condition.least;
    case "words":
      return saysOne(situation.words ?? "", condition.phrases);
    case "role":
      return condition.roles.some((role) => situation.roles.includes(role));
    case "hours":
      return situation.open === condition.open;
    case "older":
      return situation.age >= condition.than;
    case "rating":
      return condition.of.some((one) => isRated(one, situation.rating));
  }
}

/** While nobody has answered at all, it is the team's turn, too. */
function isInState(wanted: State, { state, resting }: Situation): boolean {
  if (wanted === "resting") return resting;
  return wanted === state || (wanted === "team" && state === "new");
}

const isAssigned = (to: string, assignee: Situation["assignee"]): boolean =>
  to === "nobody" ? assignee === null : to === "somebody" ? assignee !== null : assignee === to;

function isRated(one: "good" | "bad" | number, rating: Situation["rating"]): boolean {
  if (rating === null) return false;
  if (typeof one === "number") return rating.scale === "stars" && rating.points === one;
  const good = rating.scale === "two-point" ? rating.points === 1 : rating.points >= 4;
  const bad = rating.scale === "two-point" ? rating.points === 0 : rating.points <= 2;
  return one === "good" ? good : bad;
}

/** Characters of what was said: no more than Discord lets a member write at once. */
const LOOKED_AT = 4_000;

/** Whether one of the phrases is in what was said: whole words, case and marks do not matter. */
export function saysOne(said: string, phrases: readonly string[]): boolean {
  const words = ` ${asWords(said.slice(0, LOOKED_AT))} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** Letters and numbers alone, with a space between words. */
export function asWords(said: string): string {
  return (
    said
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(" ");
}

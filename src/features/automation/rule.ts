import type { Origin, Priority } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { Duration, Instant, Snowflake } from "#kernel/types.ts";

/** Characters. */
export const LONGEST_NAME = 40;
/** Of all conditions, or all steps, as they are typed. */
export const LONGEST_LINES = 1500;
/** Of one server. */
export const MOST_RULES = 30;
/** Of one rule. */
export const MOST_CONDITIONS = 10;
export const MOST_STEPS = 10;
/** Failures one after the other, and then it is paused. */
export const MOST_FAILURES = 5;

/** What happened to a ticket. */
export const HAPPENINGS = [
  "opened",
  "member-wrote",
  "team-answered",
  "claimed",
  "unclaimed",
  "topic-changed",
  "turn-changed",
  "tag-added",
  "level-changed",
  "target-near",
  "target-missed",
  "closed",
  "reopened",
  "rated",
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** What has lasted for a time: that it is open, that nobody of the team answers, that the member is silent after an answer. */
export const LASTINGS = ["since-opened", "unanswered", "member-silent"] as const;
export type Lasting = (typeof LASTINGS)[number];

export type When = Happening | Lasting;
export const WHENS: readonly When[] = [...HAPPENINGS, ...LASTINGS];

export const isLasting = (when: When): when is Lasting => LASTINGS.some((one) => one === when);

/** Whose turn it is, as people say it. */
export const STATES = ["new", "team", "member", "resting", "closed"] as const;
export type State = (typeof STATES)[number];

export type Condition = { readonly not?: true } & (
  | { readonly is: "topic"; readonly types: readonly string[] }
  | { readonly is: "tag"; readonly tags: readonly string[] }
  | { readonly is: "priority"; readonly priorities: readonly Priority[] }
  | { readonly is: "state"; readonly states: readonly State[] }
  | { readonly is: "assigned"; readonly to: "somebody" | "nobody" | Snowflake }
  | { readonly is: "level"; readonly least: number }
  /** Whole words and phrases, in small letters. */
  | { readonly is: "words"; readonly phrases: readonly string[] }
  | { readonly is: "role"; readonly roles: readonly Snowflake[] }
  | { readonly is: "hours"; readonly open: boolean }
  | { readonly is: "older"; readonly than: Duration }
  | { readonly is: "rating"; readonly of: readonly ("good" | "bad" | number)[] }
);

/** One thing a rule does: which step, and what with, as that step keeps it. */
export interface Step {
  readonly does: string;
  readonly with: unknown;
}

export interface Definition {
  readonly when: When;
  /** How long it has to last; null for what happens. */
  readonly after: Duration | null;
  readonly conditions: readonly Condition[];
  readonly steps: readonly Step[];
  /** As they were typed, for whoever looks at it or changes it. */
  readonly typed: { readonly after: string; readonly if: readonly string[]; readonly does: readonly string[] };
}

/** When something happens, and if it is such a ticket, then this is done. */
export interface Rule {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Changes so far, from 1. What was done once for a ticket is done once for each version. */
  readonly version: number;
  readonly name: string;
  readonly definition: Definition;
  /** By command, or in the desk file: then it is changed there. */
  readonly origin: Origin;
  /** It looks at nothing that happened before: time begins to count here, too. */
  readonly since: Instant;
  /** Who is told when it is paused for its failures; null for the host's file. */
  readonly savedBy: PersonId | null;
  readonly paused: "by hand" | "failing" | null;
  /** One after the other. */
  readonly failures: number;
}

/** Whether it can only be decided while the words are there: they are kept nowhere. */
export const needsWords = ({ conditions }: Pick<Definition, "conditions">): boolean =>
  conditions.some(({ is }) => is === "words");

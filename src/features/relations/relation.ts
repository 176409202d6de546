import type { PersonId } from "#features/people/index.ts";
import type { Instant } from "#kernel/types.ts";

/** What a ticket is to another one. */
export const RELATIONS = [
  "related",
  "duplicate-of",
  "has-duplicate",
  "merged-into",
  "took-in",
  "split-from",
  "split-into",
] as const;
export type Is = (typeof RELATIONS)[number];

const OPPOSITE: Readonly<Record<Is, Is>> = {
  related: "related",
  "duplicate-of": "has-duplicate",
  "has-duplicate": "duplicate-of",
  "merged-into": "took-in",
  "took-in": "merged-into",
  "split-from": "split-into",
  "split-into": "split-from",
};

/** What the other one is to it. */
export const opposite = (is: Is): Is => OPPOSITE[is];

/** One that the team made by hand and may take back: what was merged is taken out, and what was split off stays so. */
export const isByHand = (is: Is): boolean => is === "related" || is === "duplicate-of" || is === "has-duplicate";

/** Two tickets have at most one relation: the newest takes the place of the one before. */
export interface Relation {
  readonly ticketId: string;
  readonly otherId: string;
  readonly is: Is;
  readonly by: PersonId;
  readonly at: Instant;
}

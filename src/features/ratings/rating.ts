import type { RatingScale } from "#features/desk/index.ts";
import type { ContentId } from "#features/people/index.ts";
import { type Duration, days, type Instant } from "#kernel/types.ts";

/** What somebody says of the help: on one of two scales, whose points mean nothing to each other. */
export interface Rating {
  readonly scale: RatingScale;
  /** `two-point`: 0 or 1. `stars`: 1 to 5. */
  readonly points: number;
}

/** As it is kept. */
export interface GivenRating extends Rating {
  readonly ticketId: string;
  readonly words: ContentId | null;
  readonly firstAt: Instant;
  readonly at: Instant;
  /** Counts changes, from 1. */
  readonly version: number;
  /** Where the team reads it. */
  readonly roomId: string | null;
}

/** Of a comment, and of what is said of a problem. */
export const LONGEST = 1000;
/** Problems that are taken of one ticket. */
export const MOST_PROBLEMS = 3;
const CHANGEABLE: Duration = days(7);

const SAID: Readonly<Record<string, Rating>> = {
  bad: { scale: "two-point", points: 0 },
  good: { scale: "two-point", points: 1 },
  ...Object.fromEntries([1, 2, 3, 4, 5].map((points) => [String(points), { scale: "stars", points }] as const)),
};

/** Every answer of a scale, the worst last on two points and first on five, as people know them. */
export const ANSWERS: Readonly<Record<RatingScale, readonly string[]>> = {
  "two-point": ["good", "bad"],
  stars: ["1", "2", "3", "4", "5"],
};

/** An answer as custom ids and commands say it; undefined when it is none. */
export const readRating = (said: string): Rating | undefined => (Object.hasOwn(SAID, said) ? SAID[said] : undefined);

/** Who counts as satisfied, whichever scale they were asked on. */
export const isSatisfied = ({ scale, points }: Rating): boolean => (scale === "two-point" ? points === 1 : points >= 4);

export const isSame = (a: Rating, b: Rating): boolean => a.scale === b.scale && a.points === b.points;

/** For a week after it was given first; after each close for a week, too. */
export const changeableUntil = ({ firstAt }: Pick<GivenRating, "firstAt">, closedAt: Instant | null): Instant =>
  Math.max(firstAt, closedAt ?? 0) + CHANGEABLE;

/** Names in the lanes what the team reads. Whoever is given the ticket rates it anew, which must not pass for what was said and taken back. */
export const ratingSource = ({ ticketId, firstAt }: Pick<GivenRating, "ticketId" | "firstAt">): string =>
  `rating:${ticketId}:${firstAt}`;
export const problemSource = (id: string): string => `problem:${id}`;

export function readSource(source: string): { readonly is: "rating" | "problem"; readonly id: string } | undefined {
  const [kind, id = ""] = source.split(":");
  return kind === "rating" || kind === "problem" ? { is: kind, id } : undefined;
}

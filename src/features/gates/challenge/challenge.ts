import { hash, randomInt } from "node:crypto";
import type { PersonId } from "#features/people/index.ts";
import { type Duration, hours, type Instant, minutes, type Snowflake } from "#kernel/types.ts";
import { GLYPHS } from "./glyphs.ts";

/** Wrong answers in a row until there is a pause. */
export const MOST_TRIES = 3;
const PAUSE: Duration = minutes(10);
/** A question that was not answered by then is asked anew. */
const ANSWERED_WITHIN: Duration = minutes(10);
/** So long nothing is asked again. */
const COUNTS_FOR: Duration = hours(24);

/** Signs to read from a picture; or, for who can't see it, a sum in words. */
export type ChallengeKind = "picture" | "sum";

/** What stands between one person and one server. */
export interface Challenge {
  /** Of the question that is asked now; every answer spends it. */
  readonly id: string;
  readonly guildId: Snowflake;
  readonly person: PersonId;
  /** Of the id and the answer; null when the question was answered. */
  readonly hash: string | null;
  readonly askedAt: Instant;
  readonly wrong: number;
  readonly pausedUntil: Instant | null;
  readonly passedUntil: Instant | null;
  /** What it is asked for. */
  readonly typeId: string;
  readonly panelId: string | null;
}

export type Asked = Pick<Challenge, "guildId" | "person" | "typeId" | "panelId">;

/** Asks a new question in place of the one before; in a pause, until when it lasts. Wrong answers stay counted. */
export function askNew(
  before: Challenge | undefined,
  asked: Asked,
  { id, answer, now }: { readonly id: string; readonly answer: string; readonly now: Instant },
): Challenge | { readonly pausedUntil: Instant } {
  const pausedUntil = pauseOf(before, now);
  if (pausedUntil !== null) return { pausedUntil };
  return {
    ...asked,
    id,
    hash: hashOf(id, answer),
    askedAt: now,
    wrong: before?.wrong ?? 0,
    pausedUntil: null,
    passedUntil: before?.passedUntil ?? null,
  };
}

export type Outcome =
  | { readonly was: "right" | "spent" }
  | { readonly was: "wrong"; readonly left: number }
  | { readonly was: "paused"; readonly until: Instant };

/** Takes an answer to the question of this id. A question is answered once, rightly or wrongly. */
export function answer(
  challenge: Challenge,
  {
    id,
    said,
    nextId,
    now,
  }: { readonly id: string; readonly said: string; readonly nextId: string; readonly now: Instant },
): { readonly after: Challenge; readonly outcome: Outcome } {
  const pausedUntil = pauseOf(challenge, now);
  if (pausedUntil !== null) return { after: challenge, outcome: { was: "paused", until: pausedUntil } };
  const isOver = Math.abs(now - challenge.askedAt) > ANSWERED_WITHIN;
  if (challenge.id !== id || challenge.hash === null || isOver) return { after: challenge, outcome: { was: "spent" } };
  const spent = { ...challenge, id: nextId, hash: null };
  if (hashOf(id, said) === challenge.hash) {
    const passedUntil = now + COUNTS_FOR;
    return { after: { ...spent, wrong: 0, passedUntil }, outcome: { was: "right" } };
  }
  const left = MOST_TRIES - challenge.wrong - 1;
  if (left > 0) return { after: { ...spent, wrong: challenge.wrong + 1 }, outcome: { was: "wrong", left } };
  const until = now + PAUSE;
  return { after: { ...spent, wrong: 0, pausedUntil: until }, outcome: { was: "paused", until } };
}

/** Whether nothing is asked now. */
export const isPassed = (challenge: Challenge | undefined, now: Instant): boolean =>
  challenge?.passedUntil != null && challenge.passedUntil > now;

function pauseOf(challenge: Challenge | undefined, now: Instant): Instant | null {
  const until = challenge?.pausedUntil ?? null;
  return until !== null && until > now ? Math.min(until, now + PAUSE) : null;
}

function hashOf(id: string, said: string): string {
  return hash("sha256", `${id}:${said.toUpperCase().replace(/\s+/g, "")}`);
}

const SIGNS = Object.keys(GLYPHS);

export const drawnSigns = (): string => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join("");

/** `first` times `second`, plus `third`. */
export interface Sum {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

export const drawnSum = (): Sum => ({ first: randomInt(3, 13), second: randomInt(3, 13), third: randomInt(2, 13) });

export const resultOf = ({ first, second, third }: Sum): string => String(first * second + third);

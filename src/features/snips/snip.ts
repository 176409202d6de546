import type { Priority } from "#features/desk/index.ts";
import { readLength } from "#features/gates/index.ts";
import type { PersonId } from "#features/people/index.ts";
import { type Duration, days, type Instant, type Snowflake } from "#kernel/types.ts";
import { clip } from "#kernel/words.ts";

/** Characters. */
export const LONGEST_ABBREVIATION = 20;
export const LONGEST_SUMMARY = 80;
export const LONGEST_CONTENT = 2000;
/** Saved replies of a server's team, and of one member of it. */
export const MOST_SHARED = 500;
export const MOST_PERSONAL = 100;

/** Something the team says often, under a short name; it may also act on the ticket. */
export interface Snip {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Null: the whole team's. */
  readonly owner: PersonId | null;
  /** Changes so far, from 1: what was shown before sending must be what is sent. */
  readonly version: number;
  readonly abbreviation: string;
  readonly summary: string;
  readonly content: string;
  /** Ids of the types it is for, those below them included; none: all. */
  readonly types: readonly string[];
  readonly acts: Acts;
  readonly uses: number;
  readonly createdBy: PersonId;
  readonly createdAt: Instant;
}

/** What a snip does to the ticket when it is sent. */
export interface Acts {
  readonly priority?: Priority;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly typeId?: string;
  readonly assign?: { readonly to: "sender" | "nobody" } | { readonly person: PersonId };
  readonly snoozeFor?: Duration;
  /** Whether the requester is told of the close. */
  readonly close?: "told" | "silently";
}

export const isActing = (acts: Acts): boolean => Object.keys(acts).length > 0;

/** A short name out of what was typed: one word of letters, digits and hyphens. Undefined when nothing is left. */
export function abbreviationFrom(typed: string): string | undefined {
  const word = typed
    .normalize("NFC")
    .trim()
    .replace(/\s+/g, "-")
    .replace(/[^\p{L}\p{M}\p{N}_-]/gu, "")
    .replace(/^[-_]+|[-_]+$/g, "");
  const name = clip(word, LONGEST_ABBREVIATION);
  return name === "" ? undefined : name;
}

/** Under which a short name is unique: case does not tell two of them apart. */
export const keyOf = (abbreviation: string): string => abbreviation.normalize("NFC").toLowerCase();

/** Tags as they were typed: separated by commas, small letters, at most ten of 20 characters. */
export function tagsFrom(typed: string): string[] {
  const tags = typed
    .split(",")
    .map((tag) => clip(tag.trim().toLowerCase(), 20).trim())
    .filter((tag) => tag !== "");
  return [...new Set(tags)].slice(0, 10);
}

/** `30m`, `2h`, `3d`: a length of time up to 90 days. Undefined when it is none. */
export function durationFrom(typed: string): Duration | undefined {
  const length = readLength(typed);
  return length !== undefined && length <= days(90) ? length : undefined;
}

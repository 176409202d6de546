import type { Instant, Snowflake } from "#kernel/types.ts";
import { finds } from "./finds.ts";

/** Characters. */
export const LONGEST_NAME = 40;
export const LONGEST_TRIGGER = 200;
export const LONGEST_ANSWER = 1500;
/** Of one server. */
export const MOST = 50;

/** An answer that is given without a person, to whoever says certain words. */
export interface AutoAnswer {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Changes so far, from 1. */
  readonly version: number;
  readonly name: string;
  /** Words separated by commas, or a pattern between slashes. */
  readonly on: string;
  readonly answer: string;
  /** Ids of the types it is for, those below them included; none: all. */
  readonly types: readonly string[];
  readonly when: When;
  /** A pattern that took too long was switched off; saving it again tries it again. */
  readonly paused: boolean;
  /** Answers given in tickets, and what became of those offered before one. */
  readonly given: number;
  readonly helped: number;
  readonly askedOn: number;
  readonly createdAt: Instant;
}

export type When =
  /** Offered in the DM before the ticket is sent. */
  | "before"
  /** Given in the ticket, to its form and what is written there. */
  | "ticket"
  | "both";

export type Trigger =
  | { readonly by: "words"; readonly phrases: readonly string[] }
  | { readonly by: "pattern"; readonly expression: string };

/** What somebody typed as the trigger. Undefined when there is nothing in it. */
export function triggerFrom(on: string): Trigger | undefined {
  const [, expression] = /^\s*\/(.+)\/i?\s*$/s.exec(on) ?? [];
  if (expression !== undefined) return { by: "pattern", expression };
  const phrases = [...new Set(on.split(",").map(asWords))].filter((phrase) => phrase !== "");
  return phrases.length === 0 ? undefined : { by: "words", phrases };
}

/** Whether the trigger is in what somebody said. Words are whole ones, case and marks do not matter. */
export function isIn(trigger: Trigger, said: string): boolean | "too slow" {
  if (trigger.by === "pattern") return finds(trigger.expression, said.slice(0, LOOKED_AT));
  const words = ` ${asWords(said.slice(0, LOOKED_AT))} `;
  return trigger.phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** Characters of a message: no more than Discord lets a member write at once. */
export const LOOKED_AT = 4000;

function asWords(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(" ");
}

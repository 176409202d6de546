import type { PersonId } from "#features/people/index.ts";
import { hours, type Instant, type Snowflake, snowflakeTime } from "#kernel/types.ts";
import type { Given } from "./given.ts";

/** What was not sent is forgotten after this. */
export const FORGOTTEN_AFTER = hours(24);

/** A form as somebody fills it in: what is kept between two sendings. */
export interface Run {
  readonly id: string;
  /** Changes so far; 0 before it is stored. */
  readonly version: number;
  readonly form: string;
  readonly person: PersonId;
  /** Ids of what the form is about. */
  readonly params: readonly string[];
  /** The press that opened it. */
  readonly opener: Snowflake;
  /** The page that comes next, from 0. */
  readonly page: number;
  readonly given: Given;
  readonly state: "open" | "sent" | "gone";
  readonly startedAt: Instant;
  readonly createdAt: Instant;
}

export const openKeyOf = ({ form, params, person }: Pick<Run, "form" | "params" | "person">): string =>
  [form, ...params, person].join(":");

export const windowKeyOf = ({ opener, person }: Pick<Run, "opener" | "person">): string => `${opener}:${person}`;

/** Files of a form that are kept by us. */
export const keptIn = (given: Given): string[] =>
  Object.values(given).flatMap((pieces) => pieces.flatMap(({ file, value }) => (file && !file.url ? [value] : [])));

/** When the press happened that opened a form. The id comes from a custom id, which anybody can forge: it says nothing impossible. */
export function openedAt(opener: Snowflake, now: Instant): Instant {
  if (!/^\d{1,20}$/.test(opener)) return now;
  return Math.min(now, Math.max(snowflakeTime(opener), now - FORGOTTEN_AFTER));
}

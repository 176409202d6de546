import type { PersonId } from "#features/people/index.ts";
import type { Instant } from "#kernel/types.ts";
import { beginOf, type Exchanged, type Rota, type Week, weeksFrom, whoseTurn } from "./rota.ts";

/** A time in which it is somebody's turn who is not there. */
export interface Gap {
  readonly week: Week;
  readonly person: PersonId;
  readonly because: "away" | "gone";
  readonly from: Instant;
  /** Not included. */
  readonly until: Instant;
}

/** The week in which it is found, and this many in all. */
export const WEEKS_LOOKED_AT = 3;

/** What is over is left out; whoever is gone is so for all of their week. */
export function gapsOf(
  rota: Rota,
  of: {
    readonly now: Instant;
    readonly from: Week;
    readonly exchanged: Exchanged;
    readonly off: ReadonlyMap<PersonId, readonly { readonly from: Instant; readonly until: Instant }[]>;
    readonly gone: ReadonlySet<PersonId>;
  },
): Gap[] {
  return weeksFrom(of.from, WEEKS_LOOKED_AT).flatMap((week): Gap[] => {
    const person = whoseTurn(rota, week, of.exchanged);
    if (person === undefined) return [];
    const begin = Math.max(of.now, beginOf(rota, week));
    const end = beginOf(rota, week + 1);
    if (of.gone.has(person)) return [{ week, person, because: "gone", from: begin, until: end }];
    return (of.off.get(person) ?? []).flatMap(({ from, until }) =>
      from < end && until > begin
        ? [{ week, person, because: "away", from: Math.max(from, begin), until: Math.min(until, end) }]
        : [],
    );
  });
}

/** Told once: neither when it came nearer nor when part of it is over. */
export const nameOf = ({ person, because, until }: Gap): string => `${because}:${person}:${until}`;

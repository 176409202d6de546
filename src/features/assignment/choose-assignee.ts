import type { Assignment, TicketType } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";

/** Somebody who answers a ticket and is there. */
export interface Candidate {
  readonly person: PersonId;
  /** Open tickets that are theirs, in the server. */
  readonly open: number;
  readonly skills: readonly string[];
  /** `unset`: they never said. Whoever is `off` is given nothing. */
  readonly shift: "on" | "off" | "unset";
}

export interface Choosing {
  readonly assignment: Assignment;
  readonly candidates: readonly Candidate[];
  /** Who was given a ticket of this type last. */
  readonly last: PersonId | null;
  /** What the ticket needs: see `needsOf`. */
  readonly needs: readonly string[];
}

/** What somebody has to know for a ticket: its tags, its department, the key of its type. */
export const needsOf = (
  { tags, department }: Pick<Ticket, "tags" | "department">,
  { key }: Pick<TicketType, "key">,
): readonly string[] => [...tags, key, ...(department === null ? [] : [department])];

/**
 * Who is given a ticket by its type's rule; null when nobody is free, and it stays the whole team's.
 *
 * Of several who fit as well, the one whose turn it is: behind the last one, in an order that never changes.
 */
export function chooseAssignee({ assignment, candidates, last, needs }: Choosing): PersonId | null {
  const { rule, capacity } = assignment;
  const free = candidates.filter(({ open, shift }) => shift !== "off" && (capacity === null || open < capacity));
  switch (rule) {
    case "none":
      return null;
    case "round-robin":
      return next(free, last);
    case "least-loaded":
      return leastLoaded(free, last);
    case "on-shift":
      return leastLoaded(
        free.filter(({ shift }) => shift === "on"),
        last,
      );
    case "skill":
      return leastLoaded(best(free, needs), last);
  }
}

function next(among: readonly Candidate[], last: PersonId | null): PersonId | null {
  const order = among.map(({ person }) => person).sort();
  return order.find((person) => last === null || person > last) ?? order[0] ?? null;
}

function leastLoaded(among: readonly Candidate[], last: PersonId | null): PersonId | null {
  const least = Math.min(...among.map(({ open }) => open));
  return next(
    among.filter(({ open }) => open === least),
    last,
  );
}

/** Those who can do most of what is needed, and something of it. */
function best(among: readonly Candidate[], needs: readonly string[]): readonly Candidate[] {
  const can = ({ skills }: Candidate) => skills.filter((skill) => needs.includes(skill)).length;
  const most = Math.max(0, ...among.map(can));
  return most === 0 ? [] : among.filter((candidate) => can(candidate) === most);
}

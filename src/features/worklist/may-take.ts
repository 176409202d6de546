import { needsOf } from "#features/assignment/index.ts";
import type { Department, Desk, TicketType } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Somebody who asks for the next ticket; they answer it, that is sure already. */
export interface Taker {
  readonly person: PersonId | undefined;
  readonly roles: readonly Snowflake[];
}

/**
 * Whether a ticket is one for this person. One of a department is for its staff, else for its roles, if it has either. Where tickets go by skill it is for
 * who has one that it needs; for anybody, when nobody has.
 */
export function mayTake(
  { person, roles }: Taker,
  ticket: Pick<Ticket, "tags" | "department">,
  {
    type,
    departments,
    skills,
  }: {
    readonly type: Pick<TicketType, "key" | "assignment">;
    readonly departments: Desk["departments"];
    readonly skills: ReadonlyMap<PersonId, readonly string[]>;
  },
): boolean {
  const department = departments.find(({ key }) => key === ticket.department);
  const takers = department === undefined ? [] : takersOf(department);
  if (takers.length > 0 && !takers.some((role) => roles.includes(role))) return false;
  if (type.assignment.rule !== "skill") return true;
  const needs = needsOf(ticket, type);
  const able = (known: readonly string[] | undefined) => known?.some((skill) => needs.includes(skill)) ?? false;
  return able(person === undefined ? undefined : skills.get(person)) || ![...skills.values()].some(able);
}

const takersOf = ({ roles, staff = [], lead = [] }: Department): readonly Snowflake[] =>
  staff.length > 0 ? [...staff, ...lead] : roles;

import { needsOf } from "#features/assignment/index.ts";
import type { Desk, TicketType } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Somebody who asks for the next ticket; they answer it, that is sure already. */
export interface Taker {
  readonly person: PersonId | undefined;
  readonly roles: readonly Snowflake[];
}

/**
 * Whether a ticket is one for this person. One of a department with roles is for who has one of them. Where tickets go by skill it is for
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
  if (department && department.roles.length > 0 && !department.roles.some((role) => roles.includes(role))) return false;
  if (type.assignment.rule !== "skill") return true;
  const needs = needsOf(ticket, type);
  const able = (known: readonly string[] | undefined) => known?.some((skill) => needs.includes(skill)) ?? false;
  return able(person === undefined ? undefined : skills.get(person)) || ![...skills.values()].some(able);
}

import {
  askedFrom,
  type Department,
  findDesk,
  fromLevel,
  hasOwnStaff,
  isStaffOfPanel,
  levelIn,
  levelInDepartment,
  listAllTypes,
  listPanels,
  staffReads,
  type TicketType,
} from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { type Actor, atLeast, highest, isAdmin, type Right } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Answered, AnsweredDepartments, Whose } from "./list-store.ts";

/** Admins see all, the team what it answers, everybody else their own. What `answersFor` says of one ticket, of all of them. */
export async function whoseTickets(db: Db, guildId: Snowflake, actor: Actor): Promise<Whose> {
  if (isAdmin(actor)) return "everybody's";
  const answered = await answeredBy(db, guildId, actor);
  if (answersAny(answered)) return answered;
  return { requester: answered.but ?? "nobody" };
}

/** What somebody answers, by type or panel: admins all there is, but nobody a ticket that they asked for by name. */
export async function answeredBy(
  db: Db,
  guildId: Snowflake,
  actor: Pick<Actor, "id" | "roles" | "level">,
): Promise<Answered> {
  const all = await listAllTypes(db, guildId);
  const reads = (type: TicketType) =>
    atLeast(highest(actor.level, levelIn(type, actor)), fromLevel(type.permissions, "read"));
  const types = all.filter(reads);
  const panels = (await listPanels(db, guildId)).filter((panel) => isStaffOfPanel(panel, actor));
  const asked = all.flatMap((type) => {
    const level = types.includes(type) ? undefined : askedFrom(type, actor.roles);
    return level === undefined ? [] : [{ typeId: type.id, level }];
  });
  return {
    types: types.map(({ id }) => id),
    panels: panels.map(({ id }) => id),
    withheld: withheldFromStaff(all),
    asked,
    departments: departmentsOf((await findDesk(db, guildId))?.departments ?? [], types, actor),
    but: await findPerson(db, actor.id),
  };
}

/** What of the departments with staff of their own concerns somebody who answers these types. */
function departmentsOf(
  departments: readonly Department[],
  types: readonly TicketType[],
  actor: Pick<Actor, "id" | "roles" | "level">,
): AnsweredDepartments {
  const apart = departments.filter((one) => hasOwnStaff(one) || (one.lead?.length ?? 0) > 0);
  const isOfIt = (one: Department) => levelInDepartment(one, actor) !== "user";
  const leads = (type: TicketType) => {
    const levels = type.levels.filter(({ level }) => level !== "staff");
    const holds = highest(actor.level === "staff" ? "user" : actor.level, levelIn({ staffRoles: [], levels }, actor));
    return atLeast(holds, highest("senior", fromLevel(type.permissions, "read")));
  };
  const keys = (some: readonly Department[]) => some.map(({ key }) => key);
  return {
    own: keys(apart.filter(isOfIt)),
    others: keys(apart.filter((one) => hasOwnStaff(one) && !isOfIt(one))),
    led: apart.length === 0 ? [] : types.filter(leads).map(({ id }) => id),
  };
}

/** Types of which somebody holds all of these rights by their level, for every ticket about them. Admins hold them of all. */
export async function typesHeld(
  db: Db,
  guildId: Snowflake,
  actor: Pick<Actor, "id" | "roles" | "level">,
  rights: readonly Right[],
): Promise<readonly string[]> {
  const all = await listAllTypes(db, guildId);
  const holds = (type: TicketType) => {
    const level = highest(actor.level, levelIn(type, actor));
    return rights.every((right) => atLeast(level, fromLevel(type.permissions, right)));
  };
  return all.filter((type) => isAdmin(actor) || holds(type)).map(({ id }) => id);
}

/** Types whose tickets staff don't read, whatever panel they came from. */
export const withheldFromStaff = (types: readonly TicketType[]): readonly string[] =>
  types.filter((type) => !staffReads(type)).map(({ id }) => id);

/** Whether there is anything that they could answer. */
export const answersAny = ({ types, panels, asked, departments }: Answered): boolean =>
  types.length + panels.length + asked.length + (departments?.own.length ?? 0) > 0;

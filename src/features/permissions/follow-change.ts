import {
  type Department,
  findDesk,
  forDepartment,
  hasOwnStaff,
  listAllTypes,
  listPanels,
  type Panel,
  seenBy,
  type TicketType,
  teamOf,
} from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { listTypesOfDepartment } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { insertChange, type PermissionChange } from "./change-store.ts";
import { type Difference, differences, type Snapshot } from "./held.ts";
import { applyTeam } from "./jobs/apply-team.ts";
import { lookAtTeam } from "./jobs/look-at-team.ts";
import { listHolders } from "./team-member-store.ts";
import { rolesOf } from "./team-roles.ts";

type Needs = Pick<App, "jobs" | "clock" | "ids" | "vault">;

/** Who may what in a server now; undefined before it has a desk. */
export async function permissionsNow(db: Db, guildId: Snowflake): Promise<Snapshot | undefined> {
  const desk = await findDesk(db, guildId);
  return desk && { desk, types: await listAllTypes(db, guildId) };
}

/**
 * After something changed who may what, in the same transaction: each difference goes on record, and the rooms of the topics whose team is
 * another one now follow. `by` null: a desk file.
 */
export async function followChange(
  tx: Tx,
  app: Needs,
  given: { readonly guildId: Snowflake; readonly before: Snapshot | undefined; readonly by: Snowflake | null },
): Promise<void> {
  const { guildId, before = NOTHING } = given;
  const after = await permissionsNow(tx, guildId);
  if (!after) return;
  const at = app.clock.now();
  const by = given.by === null ? null : await personOf(tx, app, given.by);
  for (const one of differences(before, after)) {
    const of = await subjectOf(tx, app, one);
    await insertChange(tx, { id: app.ids.next(), guildId, at, by, of, before: one.before, after: one.after });
  }
  const panels = await listPanels(tx, guildId);
  const seenTo = cameAndWent(panels, before, after);
  if (given.before === undefined || seenTo.length > 0) {
    await app.jobs.add(tx, lookAtTeam, { guildId, seenTo }, { at, key: `team:${guildId}` });
  }
  for (const { type, was, is, department, asked } of await teamsChanged(tx, panels, { guildId, before, after })) {
    const payload = {
      guildId,
      typeId: type,
      ...(department === undefined ? {} : { department }),
      after: "",
      joined: without(is, was),
      left: await withHolders(tx, guildId, without(was, is)),
      stay: was,
      asked: await withHolders(tx, guildId, { roles: asked, users: [] }),
    };
    await app.jobs.add(tx, applyTeam, payload, { at, key: `apply-team:${type}:${app.ids.next()}` });
  }
}

/** Of a server that has no desk yet. */
const NOTHING: Snapshot = { desk: { staffRoles: [], levels: [], permissions: {}, departments: [] }, types: [] };

/** Roles by which somebody is of the server's team now and was not, or the other way round. */
function cameAndWent(panels: readonly Panel[], before: Snapshot, after: Snapshot): Snowflake[] {
  const ofPanels = rolesOfPanels(panels);
  const [was, is] = [rolesOf(before.desk, before.types), rolesOf(after.desk, after.types)];
  const other = [...was, ...is].filter((role) => !(was.includes(role) && is.includes(role)));
  return [...new Set(other)].filter((role) => !ofPanels.includes(role));
}

const noLongerAsked = (was: TicketType, type: TicketType): Snowflake[] => {
  const asked = ({ seniors }: TicketType) => seniors.flatMap(({ roles }) => roles);
  return asked(was).filter((role) => !asked(type).includes(role));
};

interface TeamChanged {
  /** Its id. */
  readonly type: string;
  /** Of its tickets those alone that this department was given. */
  readonly department?: string;
  readonly was: Team;
  readonly is: Team;
  /** Roles that tickets were taken up to, and are no more. */
  readonly asked: readonly Snowflake[];
}

/** Which tickets are answered by others now: those of a topic, and what a department was given of one. */
async function teamsChanged(
  db: Db,
  panels: readonly Panel[],
  { guildId, before, after }: { readonly guildId: Snowflake; readonly before: Snapshot; readonly after: Snapshot },
): Promise<TeamChanged[]> {
  // Whoever answers a panel's tickets does so before and after, unless staff read them no more, or do again.
  const anyPanel = { staff: { roles: rolesOfPanels(panels), users: panels.flatMap(({ staff }) => staff.users) } };
  const typeBefore = (id: string) => before.types.find((type) => type.id === id);
  const ofTopics = after.types.flatMap((type): TeamChanged[] => {
    const was = typeBefore(type.id);
    if (!was || seen(was, anyPanel) === seen(type, anyPanel)) return [];
    const [old, now] = [teamOf(was, anyPanel), teamOf(type, anyPanel)];
    return [{ type: type.id, was: old, is: now, asked: noLongerAsked(was, type) }];
  });
  const ofDepartments: TeamChanged[] = [];
  for (const { key, was, is } of departmentsChanged(before.desk, after.desk)) {
    for (const id of await listTypesOfDepartment(db, guildId, key)) {
      const type = after.types.find((one) => one.id === id);
      if (!type) continue;
      const team = (of: TicketType, one: Department | undefined) =>
        teamOf(forDepartment(of, one), hasOwnStaff(one) ? undefined : anyPanel);
      const teams = { was: team(typeBefore(id) ?? type, was), is: team(type, is) };
      ofDepartments.push({ type: id, department: key, ...teams, asked: [] });
    }
  }
  return [...ofTopics, ...ofDepartments];
}

interface DepartmentChanged {
  readonly key: string;
  readonly was: Department | undefined;
  readonly is: Department | undefined;
}

/** Those that have other people than before, or that cards call otherwise. */
function departmentsChanged(before: Snapshot["desk"], after: Snapshot["desk"]): DepartmentChanged[] {
  const keys = [...before.departments, ...after.departments].map(({ key }) => key);
  const felt = (one: Department | undefined) => JSON.stringify([one?.name, one?.staff ?? [], one?.lead ?? []]);
  return [...new Set(keys)]
    .map((key) => ({
      key,
      was: before.departments.find((one) => one.key === key),
      is: after.departments.find((one) => one.key === key),
    }))
    .filter(({ was, is }) => felt(was) !== felt(is));
}

const rolesOfPanels = (panels: readonly Panel[]): Snowflake[] => panels.flatMap(({ staff }) => staff.roles);

type Team = ReturnType<typeof teamOf>;

const without = (team: Team, other: Team): Team => ({
  roles: team.roles.filter((id) => !other.roles.includes(id)),
  users: team.users.filter((id) => !other.users.includes(id)),
});

/** And who had these roles when we last looked: of one that was deleted Discord names nobody any more. */
async function withHolders(tx: Tx, guildId: Snowflake, team: Team): Promise<Team> {
  if (team.roles.length === 0) return team;
  return { ...team, users: [...new Set([...team.users, ...(await listHolders(tx, guildId, team.roles))])] };
}

const seen = (type: TicketType, panel: Pick<Panel, "staff">): string =>
  JSON.stringify([seenBy(type, teamOf(type, panel)), type.claims.others, type.seniors]);

async function subjectOf(tx: Tx, app: Needs, one: Difference): Promise<PermissionChange["of"]> {
  const { typeId } = one;
  if (one.about === "right") return { right: one.right, typeId };
  return one.about === "role" ? { role: one.id, typeId } : { person: await personOf(tx, app, one.id), typeId };
}

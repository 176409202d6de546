import {
  type Department,
  type Desk,
  findDesk,
  listAllTypes,
  listPanels,
  lockDesk,
  type OwnSettings,
  offeredDepartments,
  type Panel,
  saveDesk,
  savePanel,
  saveTypes,
  setUpChanged,
  type TypeDefinition,
} from "#features/desk/index.ts";
import { unblockRole } from "#features/gates/index.ts";
import { followChange, permissionsNow } from "#features/permissions/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type TakenOut, whenRoleGone } from "./when-role-gone.ts";
import { namesRole, withoutRole } from "./without-role.ts";

/** Where a deleted role was named, as people know it. */
export interface Named {
  /** Names of the topics, departments and help messages, or of the server. */
  readonly of: readonly string[];
  /** Topics, or the server, that asked for this role alone: nobody has it any more, so nobody opens a ticket there until somebody decides. */
  readonly shut: readonly string[];
  /** Departments that it alone answered: nobody else is let in until somebody decides. */
  readonly unanswered: readonly string[];
  readonly blocked: boolean;
  /** Rules that can't do without it. */
  readonly paused: readonly string[];
  /** There is a desk file, which may name it: it is refused when it is applied again as it is. */
  readonly inFile: boolean;
}

/**
 * Takes a deleted role out of everything that a server's desk says, in the caller's transaction; rooms and the record of permissions follow.
 * Where members needed this role alone it stays, for without it everybody would be let in; and where it alone answered what a department was
 * given, for without it the topic's team would read that. Returns where it stood; undefined when nowhere.
 */
export async function forgetRole(
  tx: Tx,
  app: Pick<App, "jobs" | "clock" | "ids" | "vault" | "self" | "contributions">,
  { guildId, role }: { readonly guildId: Snowflake; readonly role: Snowflake },
): Promise<Named | undefined> {
  await lockDesk(tx, guildId);
  const desk = await findDesk(tx, guildId);
  if (!desk) return undefined;
  const before = await permissionsNow(tx, guildId);
  const all = await listAllTypes(tx, guildId);
  const types = all.filter(({ own }) => namesRole(own, role));
  const panels = (await listPanels(tx, guildId)).filter(({ staff }) => namesRole(staff, role));
  const blocked = await unblockRole(tx, app, guildId, role);
  const above = await goneAbove(tx, app, { guildId, role });
  const named: Named = {
    of: [...placesOf(desk, types, panels, role), ...above.of],
    shut: shutBy(desk, types, role),
    unanswered: offeredDepartments(desk.departments)
      .filter((one) => isAnsweredByIt(one, role))
      .map(({ name }) => name),
    blocked,
    paused: above.paused,
    inFile: all.some(({ origin }) => origin === "file"),
  };
  if ([...named.of, ...named.unanswered, ...named.paused].length === 0 && !blocked) return undefined;

  const after = deskWithout(desk, role);
  await saveDesk(tx, after, app.clock.now());
  await saveTypes(
    tx,
    after,
    types.map((type) => ({ ...type, own: settingsWithout(type.own, role) })),
  );
  for (const panel of panels) await savePanel(tx, { ...panel, staff: withoutRole(panel.staff, role) });
  await followChange(tx, app, { guildId, before, by: app.self.id });
  await setUpChanged(tx, app, { guildId, by: app.self.id });
  return named;
}

async function goneAbove(
  tx: Tx,
  app: Pick<App, "jobs" | "clock" | "ids" | "vault" | "contributions">,
  gone: { readonly guildId: Snowflake; readonly role: Snowflake },
): Promise<TakenOut> {
  const found: TakenOut[] = [];
  for (const one of app.contributions(whenRoleGone)) found.push(await one.takeOut(tx, app, gone));
  return { of: found.flatMap(({ of }) => of), paused: found.flatMap(({ paused }) => paused) };
}

const deskWithout = (desk: Desk, role: Snowflake): Desk => ({
  ...withoutRole(desk, role),
  departments: desk.departments.map((one) => departmentWithout(one, role)),
  defaults: settingsWithout(desk.defaults, role),
});

/** The only role of its own people is kept: with none of its own the topic's team reads what it was given. */
function departmentWithout(one: Department, role: Snowflake): Department {
  const { staff = [] } = one;
  return isAnsweredByIt(one, role) ? { ...withoutRole(one, role), staff } : withoutRole(one, role);
}

const isAnsweredByIt = ({ staff = [] }: Department, role: Snowflake): boolean =>
  staff.length > 0 && staff.every((id) => id === role);

/** The only role that members needed is kept: needing none of any lets everybody in. */
function settingsWithout(own: OwnSettings, role: Snowflake): OwnSettings {
  const after = withoutRole(own, role);
  return asksForIt(own, role) ? { ...after, gates: { ...after.gates, requiredRoles: [role] } } : after;
}

const asksForIt = ({ gates }: OwnSettings, role: Snowflake): boolean =>
  gates?.requiredRoles?.length === 1 && gates.requiredRoles[0] === role;

function shutBy(desk: Desk, types: readonly TypeDefinition[], role: Snowflake): string[] {
  return [
    ...(asksForIt(desk.defaults, role) ? [desk.name] : []),
    ...types.filter(({ own }) => asksForIt(own, role)).map(({ name }) => name),
  ];
}

function placesOf(desk: Desk, types: readonly TypeDefinition[], panels: readonly Panel[], role: Snowflake): string[] {
  const { departments, ...rest } = desk;
  return [
    ...(namesRole(rest, role) ? [desk.name] : []),
    ...departments
      .filter((one) => JSON.stringify(departmentWithout(one, role)) !== JSON.stringify(one))
      .map(({ name }) => name),
    ...types.map(({ name }) => name),
    ...panels.map(({ key }) => key),
  ];
}

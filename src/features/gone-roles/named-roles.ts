import { findDesk, listAllTypes, listPanels } from "#features/desk/index.ts";
import { listBlockedRoles } from "#features/gates/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { rolesIn } from "./roles-in.ts";
import { whenRoleGone } from "./when-role-gone.ts";

/** All roles that a server's desk names, there or not. */
export async function namedRoles(
  db: Db,
  app: Pick<App, "vault" | "contributions">,
  guildId: Snowflake,
): Promise<ReadonlySet<Snowflake>> {
  const types = await listAllTypes(db, guildId);
  const panels = await listPanels(db, guildId);
  const settings = [await findDesk(db, guildId), types.map(({ own }) => own), panels.map(({ staff }) => staff)];
  const above: Snowflake[] = [];
  for (const one of app.contributions(whenRoleGone)) above.push(...(await one.named(db, app, guildId)));
  return new Set([...rolesIn(settings), ...(await listBlockedRoles(db, guildId)), ...above]);
}

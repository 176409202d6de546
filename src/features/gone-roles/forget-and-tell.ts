import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { forgetRole } from "./forget-role.ts";
import { noteTold, wasTold } from "./gone-role-store.ts";
import { tellRoleGone } from "./jobs/tell.ts";

/** A deleted role is named nowhere any more but where it keeps others out, and somebody reads where it was: once. */
export async function forgetAndTell(
  tx: Tx,
  app: App,
  gone: { readonly guildId: Snowflake; readonly role: Snowflake },
): Promise<void> {
  if (await wasTold(tx, gone)) return;
  const named = await forgetRole(tx, app, gone);
  // Another process may have told of it while this one waited for the desk.
  if (!named || !(await noteTold(tx, gone))) return;
  app.log.info({ guildId: gone.guildId, roleId: gone.role }, "a deleted role was taken out of the desk");
  await app.jobs.add(tx, tellRoleGone, { ...gone, ...named }, { at: app.clock.now() });
}

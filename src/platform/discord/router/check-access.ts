import { type Access, type Actor, isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import { AdminsOnly, NotAllowed } from "#kernel/errors.ts";
import type { Provides } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Throws `NotAllowed` or `AdminsOnly` unless this person may. In a DM there is no staff. */
export async function checkAccess(
  access: Access,
  given: {
    readonly app: App;
    readonly actor: Actor;
    readonly guildId: Snowflake | null;
    readonly isStaff: NonNullable<Provides["isStaff"]>;
  },
): Promise<void> {
  if (access === "everyone") return;
  const { app, actor, guildId, isStaff } = given;
  if (guildId === null) throw new NotAllowed();
  if (isAdmin(actor)) return;
  if (access === "admin") throw new AdminsOnly();
  if (await isStaff(app, guildId, actor)) return;
  throw new NotAllowed();
}

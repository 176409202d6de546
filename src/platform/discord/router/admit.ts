import { type Access, type Actor, highest, type Person } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import { NotAllowed, NotPermitted } from "#kernel/errors.ts";
import type { Provides } from "#kernel/provides.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { GuildPermissions } from "./guild-permissions.ts";

/** Who acts, with what they hold. Throws `NotPermitted` unless they may; `NotAllowed` in a DM, where nobody holds anything. */
export async function admit(
  access: Access,
  given: {
    readonly app: App;
    readonly person: Person;
    readonly guildId: Snowflake | null;
    readonly holds: NonNullable<Provides["holds"]>;
    readonly permissions: Pick<GuildPermissions, "owner">;
  },
): Promise<Actor> {
  const { app, person, guildId, holds, permissions } = given;
  if (guildId === null) {
    if (access !== "everyone") throw new NotAllowed();
    return { ...person, level: "user", uses: access };
  }
  const holding = await holds(app, guildId, person);
  const actor: Actor = { ...person, level: holding.level, uses: access };
  if (access === "everyone") return actor;
  // For which ticket, whoever handles it asks.
  if (await holding.holds(access)) return actor;
  const from = holding.from(access);
  const isOwner = from === "owner" && (await permissions.owner(guildId)) === person.id;
  if (isOwner) return { ...actor, level: "owner" };
  throw new NotPermitted({ right: access, from, holds: highest(actor.level, await holding.somewhere()) });
}

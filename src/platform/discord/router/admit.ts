import { type Access, type Actor, atLeast, highest, type Level, type Person, RIGHTS } from "#kernel/access.ts";
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
  const from = holding.from(access);
  if (atLeast(actor.level, from)) return actor;
  const somewhere = await holding.somewhere();
  if (atLeast(forThis(access, actor.level, somewhere), from)) return actor;
  const isOwner = from === "owner" && (await permissions.owner(guildId)) === person.id;
  if (isOwner) return { ...actor, level: "owner" };
  throw new NotPermitted({ right: access, from, holds: highest(actor.level, somewhere) });
}

/** For which ticket, whoever handles it asks. What concerns the server is nobody's who is more than staff for one topic only. */
function forThis(right: Exclude<Access, "everyone">, whole: Level, somewhere: Level): Level {
  if (RIGHTS[right].about === "ticket") return highest(whole, somewhere);
  return atLeast(somewhere, "staff") ? highest(whole, "staff") : whole;
}

import { type Actor, atLeast, type Holding, highest, managesServer, type Person, type Right } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { NotPermitted } from "#kernel/errors.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findDesk, listAllTypes, listPanels } from "./desk-store.ts";
import { fromLevel, givenTo, levelIn } from "./levels.ts";
import { isStaffOfPanel } from "./panel.ts";
import { seniorRoles } from "./seniors.ts";

/** What somebody holds in a server: by Discord's permission to manage it, and by what its desk says. */
export async function holdingOf(
  db: Db,
  guildId: Snowflake,
  person: Pick<Person, "id" | "roles" | "permissions">,
): Promise<Holding> {
  const desk = await findDesk(db, guildId);
  const level = highest(
    managesServer(person.permissions) ? "admin" : "user",
    desk === undefined ? "user" : givenTo(desk.levels, person),
  );
  return {
    level,
    from: (right) => fromLevel(desk?.permissions, right),
    async somewhere() {
      if (!desk) return level;
      const types = await listAllTypes(db, guildId);
      const panels = await listPanels(db, guildId);
      return highest(
        level,
        levelIn(desk, person),
        ...types.map((type) => levelIn(type, person)),
        types.some((type) => isSenior(type, person)) ? "staff" : "user",
        panels.some((panel) => isStaffOfPanel(panel, person)) ? "staff" : "user",
      );
    },
  };
}

/** Whether tickets can be taken up to somebody: then they answer these. */
const isSenior = (type: Parameters<typeof seniorRoles>[0], { roles }: Pick<Person, "roles">): boolean =>
  seniorRoles(type, Number.POSITIVE_INFINITY).some((role) => roles.includes(role));

/** Throws `NotPermitted` unless somebody holds a right in the whole server. */
export async function mustHold(
  db: Db,
  guildId: Snowflake | null,
  actor: Pick<Actor, "level">,
  right: Right,
): Promise<void> {
  const from = fromLevel(guildId === null ? undefined : (await findDesk(db, guildId))?.permissions, right);
  if (!atLeast(actor.level, from)) throw new NotPermitted({ right, from, holds: actor.level });
}

import {
  type Actor,
  atLeast,
  type Holding,
  highest,
  type Level,
  managesServer,
  type Person,
  RIGHTS,
  type Right,
} from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { NotPermitted } from "#kernel/errors.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Desk } from "./desk.ts";
import { findDesk, listAllTypes, listPanels } from "./desk-store.ts";
import { levelInDepartment } from "./for-department.ts";
import { fromLevel, givenTo, levelIn, type MovedRights } from "./levels.ts";
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
  let known: Promise<ByTopic[]> | undefined;
  const byTopic = (): Promise<ByTopic[]> =>
    (known ??= desk === undefined ? Promise.resolve([]) : heldByTopic(db, desk, person));
  return {
    level,
    from: (right) => fromLevel(desk?.permissions, right),
    async somewhere() {
      return highest(level, ...(await byTopic()).map(({ holds }) => holds));
    },
    async holds(right) {
      const from = fromLevel(desk?.permissions, right);
      if (atLeast(level, from)) return true;
      const topics = await byTopic();
      if (RIGHTS[right].about === "ticket") {
        return topics.some(({ holds, permissions }) => atLeast(highest(level, holds), fromLevel(permissions, right)));
      }
      // Whoever is more than staff for one topic alone is staff of the server.
      return atLeast("staff", from) && topics.some(({ holds }) => atLeast(holds, "staff"));
    },
  };
}

interface ByTopic {
  readonly holds: Level;
  readonly permissions: MovedRights;
}

/** What somebody holds for tickets of each topic, and of a desk that has none yet. */
async function heldByTopic(db: Db, desk: Desk, person: Pick<Person, "id" | "roles">): Promise<ByTopic[]> {
  const panels = await listPanels(db, desk.guildId);
  const ofPanel = panels.some((panel) => isStaffOfPanel(panel, person)) ? "staff" : "user";
  const of = (level: Level, { permissions }: Pick<Desk, "permissions">): ByTopic => ({
    holds: highest(level, ofPanel),
    permissions,
  });
  const types = await listAllTypes(db, desk.guildId);
  const ofDepartment = highest("user", ...desk.departments.map((one) => levelInDepartment(one, person)));
  return [
    of(levelIn(desk, person), desk),
    ...types.map((type) =>
      of(highest(levelIn(type, person), isSenior(type, person) ? "staff" : "user", ofDepartment), type),
    ),
  ];
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

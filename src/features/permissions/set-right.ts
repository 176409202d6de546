import {
  type Desk,
  findDesk,
  fromLevel,
  type GivenLevel,
  getType,
  lockDesk,
  MOVABLE_RIGHTS,
  type MovedRights,
  saveDesk,
  saveTypes,
  setUpChanged,
  type TicketType,
} from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { type Level, RIGHTS, type Right } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotByTopic, SetAlready, SetByFile } from "./errors.ts";
import { followChange, permissionsNow } from "./follow-change.ts";

/** What a command moves: what admins alone may, only a desk file gives to others. */
export const SETTABLE_RIGHTS = MOVABLE_RIGHTS.filter((right) => RIGHTS[right].from !== "admin");

/**
 * From which level on something is permitted in a server, or for a topic and those below it, from now on; null: as usual, of a topic as those
 * above it say. On record like all that changes who may what. Returns the level. Throws `NotByTopic`, `SetByFile`, and `SetAlready` when it is so.
 */
export async function setRight(
  tx: Tx,
  app: Parameters<typeof followChange>[1] & Parameters<typeof setUpChanged>[1],
  given: {
    readonly guildId: Snowflake;
    /** Null: in the whole server. */
    readonly typeId: string | null;
    readonly right: Right;
    readonly from: GivenLevel | null;
    readonly by: Snowflake;
  },
): Promise<Level> {
  const { guildId, typeId, right, from, by } = given;
  if (typeId !== null && RIGHTS[right].about !== "ticket") throw new NotByTopic();
  await lockDesk(tx, guildId);
  const desk = await findDesk(tx, guildId);
  if (!desk) throw new NoDesk();
  const before = await permissionsNow(tx, guildId);
  if (typeId === null) await saveDesk(tx, { ...desk, ...setIn(desk, right, from) }, app.clock.now());
  else await saveTypes(tx, desk, [setFor(await getType(tx, guildId, typeId), right, from)]);
  await followChange(tx, app, { guildId, before, by });
  await setUpChanged(tx, app, { guildId, by });
  const now = typeId === null ? await findDesk(tx, guildId) : await getType(tx, guildId, typeId);
  return fromLevel(now?.permissions, right);
}

type Said = Pick<Desk, "permissions" | "setPermissions">;

function setIn({ permissions, setPermissions }: Said, right: Right, from: GivenLevel | null): Said {
  if (right in permissions && !(right in setPermissions)) throw new SetByFile();
  if ((permissions[right] ?? null) === from) throw new SetAlready();
  return { permissions: moved(permissions, right, from), setPermissions: moved(setPermissions, right, from) };
}

/** What a topic says no more it does not say to be nothing: so it is as if it never had. */
function setFor(type: TicketType, right: Right, from: GivenLevel | null): TicketType {
  const { permissions = {}, setPermissions = {}, ...own } = type.own;
  const said = setIn({ permissions, setPermissions }, right, from);
  return { ...type, own: { ...own, ...unlessEmpty("permissions", said), ...unlessEmpty("setPermissions", said) } };
}

const unlessEmpty = (name: keyof Said, said: Said): Partial<Said> =>
  Object.keys(said[name]).length > 0 ? { [name]: said[name] } : {};

function moved(all: MovedRights, right: Right, from: GivenLevel | null): MovedRights {
  const { [right]: _, ...others } = all;
  return from === null ? others : { ...others, [right]: from };
}

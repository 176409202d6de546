import {
  findDesk,
  fromLevel,
  type GivenLevel,
  lockDesk,
  MOVABLE_RIGHTS,
  saveDesk,
  setUpChanged,
} from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { type Level, RIGHTS, type Right } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { SetAlready, SetByFile } from "./errors.ts";
import { followChange, permissionsNow } from "./follow-change.ts";

/** What a command moves: what admins alone may, only a desk file gives to others. */
export const SETTABLE_RIGHTS = MOVABLE_RIGHTS.filter((right) => RIGHTS[right].from !== "admin");

/**
 * From which level on something is permitted in a server, from now on; null: as usual. On record like all that changes who may what.
 * Returns the level. Throws `SetByFile`, and `SetAlready` when it is so.
 */
export async function setRight(
  tx: Tx,
  app: Parameters<typeof followChange>[1] & Parameters<typeof setUpChanged>[1],
  given: {
    readonly guildId: Snowflake;
    readonly right: Right;
    readonly from: GivenLevel | null;
    readonly by: Snowflake;
  },
): Promise<Level> {
  const { guildId, right, from, by } = given;
  await lockDesk(tx, guildId);
  const desk = await findDesk(tx, guildId);
  if (!desk) throw new NoDesk();
  if (right in desk.permissions && !(right in desk.setPermissions)) throw new SetByFile();
  if ((desk.permissions[right] ?? null) === from) throw new SetAlready();
  const before = await permissionsNow(tx, guildId);
  const permissions = moved(desk.permissions, right, from);
  const after = { ...desk, permissions, setPermissions: moved(desk.setPermissions, right, from) };
  await saveDesk(tx, after, app.clock.now());
  await followChange(tx, app, { guildId, before, by });
  await setUpChanged(tx, app, { guildId, by });
  return fromLevel(after.permissions, right);
}

type Levels = Readonly<Partial<Record<Right, Level>>>;

function moved(all: Levels, right: Right, from: GivenLevel | null): Levels {
  const { [right]: _, ...others } = all;
  return from === null ? others : { ...others, [right]: from };
}

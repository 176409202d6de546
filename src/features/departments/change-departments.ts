import {
  type Department,
  type Desk,
  findDesk,
  listLeaves,
  lockDesk,
  offeredDepartments,
  saveDesk,
  setUpChanged,
} from "#features/desk/index.ts";
import { followChange, permissionsNow } from "#features/permissions/index.ts";
import { checkPlaces, type Lack, type Wanted } from "#features/places/index.ts";
import { planTargetsSoon } from "#features/targets/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { TooManyDepartments } from "./errors.ts";
import { roomsIn } from "./rooms-in.ts";

/** All departments of a server as they are now, retired ones too; gives them as they are then. */
export type Change = (departments: readonly Department[]) => readonly Department[];

interface Planned {
  readonly desk: Desk;
  /** Where their tickets go on from then on that did so elsewhere before. */
  readonly places: readonly Wanted[];
}

/** What a server can ever have had, retired ones too. */
const MOST = 50;

/**
 * Changes a server's departments; the tickets that they have follow. What we would lack where tickets are to go on is asked of Discord first:
 * then nothing is changed. `alongside` is done in the transaction that changes them. Throws what `change` throws.
 */
export async function changeDepartments(
  { app, write, actor, guildId }: Context,
  change: Change,
  alongside?: (tx: Tx) => Promise<void>,
): Promise<{ readonly desk: Desk } | { readonly lacks: readonly Lack[] }> {
  const { desk, places } = await plan(app.db, guildId, change);
  const lacks = await checkPlaces(app, desk.guildId, places);
  if (lacks.length > 0) return { lacks };
  return write(async (tx) => {
    await lockDesk(tx, desk.guildId);
    const planned = await plan(tx, guildId, change);
    const before = await permissionsNow(tx, desk.guildId);
    await saveDesk(tx, planned.desk, app.clock.now());
    await followChange(tx, app, { guildId: desk.guildId, before, by: actor.id });
    await planTargetsSoon(tx, app, desk.guildId);
    await alongside?.(tx);
    await setUpChanged(tx, app, { guildId: desk.guildId, by: actor.id });
    return planned;
  });
}

async function plan(db: Db, guildId: Snowflake | null, change: Change): Promise<Planned> {
  const desk = guildId === null ? undefined : await findDesk(db, guildId);
  if (!desk) throw new NoDesk();
  const departments = change(desk.departments);
  if (departments.length > Math.max(MOST, desk.departments.length)) throw new TooManyDepartments();
  const leaves = await listLeaves(db, desk.guildId);
  const was = (key: string) => offeredDepartments(desk.departments).find((one) => one.key === key)?.destination;
  const places = offeredDepartments(departments).flatMap((one): Wanted[] => {
    const { destination } = one;
    if (!destination || destination.channelId === was(one.key)?.channelId) return [];
    return roomsIn(one, leaves).map((use) => ({ channelId: destination.channelId, use }));
  });
  return { desk: { ...desk, departments }, places };
}

import { lockDesk, saveTypes, setUpChanged } from "#features/desk/index.ts";
import { refreshPanels } from "#features/panels/index.ts";
import { followChange, permissionsNow } from "#features/permissions/index.ts";
import { checkPlaces, type Lack } from "#features/places/index.ts";
import { planTargetsSoon } from "#features/targets/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { type Change, type Planned, planChange } from "./plan-change.ts";

/**
 * Changes a server's topics, and the help messages that show them. What we would lack where rooms are to be made is asked of Discord
 * first: then nothing is changed. `alongside` is done in the transaction that changes them. Throws what `change` throws.
 */
export async function changeTopics(
  { app, write, actor, guildId }: Context,
  change: Change,
  alongside?: (tx: Tx) => Promise<void>,
): Promise<Planned | { readonly lacks: readonly Lack[] }> {
  const { desk, places } = await planChange(app.db, guildId, change);
  const lacks = await checkPlaces(app, desk.guildId, places);
  if (lacks.length > 0) return { lacks };
  return write(async (tx) => {
    await lockDesk(tx, desk.guildId);
    const planned = await planChange(tx, guildId, change);
    const before = await permissionsNow(tx, planned.desk.guildId);
    await saveTypes(tx, planned.desk, planned.saved);
    await followChange(tx, app, { guildId: planned.desk.guildId, before, by: actor.id });
    await planTargetsSoon(tx, app, planned.desk.guildId);
    await alongside?.(tx);
    await refreshPanels(tx, app, planned.desk.guildId);
    await setUpChanged(tx, app, { guildId: planned.desk.guildId, by: actor.id });
    return planned;
  });
}

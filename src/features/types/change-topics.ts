import { saveTypes } from "#features/desk/index.ts";
import { refreshPanels } from "#features/panels/index.ts";
import { checkPlaces, type Lack } from "#features/places/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { type Change, type Planned, planChange } from "./plan-change.ts";

/**
 * Changes a server's topics, and the help messages that show them. What we would lack where rooms are to be made is asked of Discord
 * first: then nothing is changed. `alongside` is done in the transaction that changes them. Throws what `change` throws.
 */
export async function changeTopics(
  { app, write, guildId }: Context,
  change: Change,
  alongside?: (tx: Tx) => Promise<void>,
): Promise<Planned | { readonly lacks: readonly Lack[] }> {
  const { desk, places } = await planChange(app.db, guildId, change);
  const lacks = await checkPlaces(app, desk.guildId, places);
  if (lacks.length > 0) return { lacks };
  return write(async (tx) => {
    const planned = await planChange(tx, guildId, change);
    await saveTypes(tx, planned.desk, planned.saved);
    await alongside?.(tx);
    await refreshPanels(tx, app, planned.desk.guildId);
    return planned;
  });
}

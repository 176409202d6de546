import { listPanels, type Origin } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findHealth } from "./health-store.ts";
import { standPanel } from "./stand-panel.ts";

/**
 * The server's topics changed: panels that show them are edited where they stand, to their new names and without those that are gone.
 * One that somebody deleted twice stays away. `origin`: only panels that were made this way.
 */
export async function refreshPanels(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "config">,
  guildId: Snowflake,
  origin?: Origin,
): Promise<void> {
  for (const panel of await listPanels(tx, guildId)) {
    if (panel.retired || (origin !== undefined && panel.origin !== origin)) continue;
    if ((await findHealth(tx, panel.id))?.away) continue;
    await standPanel(tx, app, { after: panel, before: panel, how: "edit" });
  }
}

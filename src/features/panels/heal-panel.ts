import { findPanel, type Panel } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { minutes } from "#kernel/types.ts";
import { findHealth, saveHealth } from "./health-store.ts";
import { standPanel } from "./stand-panel.ts";
import { panelSource } from "./views/panel.ts";

/** Deleted twice within this time, somebody means it. */
const MEANT = minutes(10);

/** A panel whose message was deleted by hand is posted again, once: who deletes it again soon has their way. The host reads of both. */
export async function healPanel(app: App, lost: Pick<Panel, "id" | "guildId" | "posting">): Promise<void> {
  const at = app.clock.now();
  const outcome = await app.write(async (tx) => {
    const panel = await findPanel(tx, lost.guildId, lost.id);
    // Taken away or posted anew meanwhile: the message that was deleted is not the one that should stand.
    if (!panel || panel.retired || panelSource(panel) !== panelSource(lost)) return "as it should be";
    const health = await findHealth(tx, panel.id);
    if (health?.away) return "as it should be";
    const away = health !== undefined && at - health.deletedAt < MEANT;
    if (!away) await standPanel(tx, app, { after: panel, before: panel, how: "anew" });
    await saveHealth(tx, panel.id, { deletedAt: at, away });
    return away ? "stays away" : "posted again";
  });
  if (outcome === "as it should be") return;
  const ids = { panelId: lost.id, guildId: lost.guildId };
  if (outcome === "posted again") app.log.warn(ids, "a panel's message was deleted by hand and posted again");
  else app.log.warn(ids, "a panel's message was deleted twice and stays away until it is deployed");
}

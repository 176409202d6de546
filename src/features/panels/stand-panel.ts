import { findDesk, listTypes, type Panel, savePanel } from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import { deployPanel } from "./deploy-panel.ts";
import { findHealth } from "./health-store.ts";
import { filesOf, panelSource } from "./views/panel.ts";

/**
 * Stores a panel and puts its message where it belongs, in the caller's transaction: edited where it stands, or posted `anew` and the old
 * one taken away. Returns where it is said that it stands; undefined for one that is retired.
 */
export async function standPanel(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "config">,
  { after, before, how }: { after: Omit<Panel, "roomId" | "posting">; before: Panel | undefined; how: "edit" | "anew" },
): Promise<EffectRef | undefined> {
  const desk = await findDesk(tx, after.guildId);
  if (!desk) throw new NoDesk();
  const standing = before && !before.retired ? before : undefined;
  const isNew =
    !after.retired &&
    (how === "anew" ||
      (standing && (await isLost(tx, app, standing))) ||
      !standing ||
      standing.channelId !== after.channelId ||
      filesOf(standing).join() !== filesOf(after).join());
  const roomId = await app.outbox.addRoom(tx, {
    kind: "channel",
    guildId: after.guildId,
    channelId: after.channelId,
  });
  const panel = { ...after, roomId, posting: (before?.posting ?? 0) + (isNew ? 1 : 0) };
  const version = await savePanel(tx, panel);
  if (standing) await app.rooms.release(tx, standing.roomId);
  await app.rooms.release(tx, roomId);
  const offered = await listTypes(tx, after.guildId);
  const types = panel.types.flatMap((key) => offered.find((type) => type.key === key) ?? []);
  return deployPanel(tx, app, { panel, desk, types, version, isNew });
}

/** Deleted by hand, or never taken by Discord: an edit would change nothing. One that is on its way is not lost. */
async function isLost(tx: Tx, { rooms }: Pick<App, "rooms">, panel: Panel): Promise<boolean> {
  if ((await findHealth(tx, panel.id))?.away) return true;
  const source = panelSource(panel);
  if ((await rooms.copyOf(tx, panel.roomId, source)) !== undefined) return false;
  return !(await rooms.waitsFor(tx, panel.roomId, source));
}

import { saveDesk, savePanel, saveTypes } from "#features/desk/index.ts";
import { deployPanel, refreshPanels } from "#features/panels/index.ts";
import { readParts, saveParts } from "#features/parts/index.ts";
import { followChange, permissionsNow } from "#features/permissions/index.ts";
import { planTargetsSoon } from "#features/targets/index.ts";
import { drawListSoon } from "#features/worklist/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { DeskChange } from "./history-store.ts";
import { noteChange } from "./note-change.ts";
import type { Plan } from "./plan.ts";
import { sectionCalled } from "./sections.ts";

export interface Posted {
  readonly key: string;
  readonly place: EffectRef;
}

/**
 * Makes a desk what was planned, whoever planned it: rows, panels and the line of its history in the caller's transaction. Returns the
 * panels whose message is posted or changed. A plan that changes nothing leaves no trace.
 */
export async function storePlan(
  tx: Tx,
  app: Pick<
    App,
    "outbox" | "rooms" | "render" | "jobs" | "clock" | "ids" | "vault" | "config" | "contributions" | "showCommands"
  >,
  { plan, ...made }: { readonly plan: Plan; readonly by: Snowflake | null; readonly how: DeskChange["how"] },
): Promise<Posted[]> {
  const { desk, types, panels, parts, sections = [], changes } = plan;
  if (changes.length === 0) return [];
  const { guildId } = desk;
  const before = await permissionsNow(tx, guildId);
  await saveDesk(tx, desk, app.clock.now());
  await saveTypes(tx, desk, types);
  if (parts) {
    const taken = (await readParts(tx, app, guildId)).includes("tickets");
    await saveParts(tx, app, guildId, parts);
    if (parts.includes("tickets") !== taken) await refreshPanels(tx, app, guildId, "file");
  }
  await followChange(tx, app, { guildId, before, by: made.by });
  await drawListSoon(tx, app, guildId);
  await planTargetsSoon(tx, app, guildId);
  // Those made by command that are not planned are left as they were set up, but what they show of the topics follows.
  await refreshPanels(tx, app, guildId, "command");
  const posted: Posted[] = [];
  for (const { panel, isNew, types: offered, differs } of panels) {
    if (!differs) continue;
    const roomId = await app.outbox.addRoom(tx, { kind: "channel", guildId, channelId: panel.channelId });
    const version = await savePanel(tx, { ...panel, roomId });
    await app.rooms.release(tx, roomId);
    const place = await deployPanel(tx, app, { panel: { ...panel, roomId }, desk, types: offered, version, isNew });
    if (place) posted.push({ key: panel.key, place });
  }
  for (const { key, after, lines } of sections) {
    if (lines.length > 0) await sectionCalled(app, key).store(tx, app, { guildId, after, by: made.by });
  }
  await noteChange(tx, app, { ...made, guildId, lines: changes });
  return posted;
}

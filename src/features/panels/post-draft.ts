import { findPanel, freeKey, listPanels, listTypes, type Panel } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import { NoTopicsYet, PanelChanged, PanelGone, TooManyPanels } from "./errors.ts";
import { keepForGood } from "./keep-pictures.ts";
import { isSame, type PanelDraft, panelDrafts } from "./panel-draft.ts";
import { topicsOf } from "./show-editor.ts";
import { standPanel } from "./stand-panel.ts";

/** More are never read together. */
const MOST_PANELS = 100;

export interface PostedPanel {
  readonly panel: Panel;
  readonly place: EffectRef | undefined;
  readonly was: "posted" | "changed";
}

/** Makes of an editor what it shows: a new panel, or a change of the one that stands. Throws when somebody changed that meanwhile. */
export async function postDraft(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "config" | "ids" | "files" | "clock">,
  draft: PanelDraft,
): Promise<PostedPanel> {
  const { settings, guildId } = draft;
  if (topicsOf(await listTypes(tx, guildId), settings).length === 0) throw new NoTopicsYet();
  const before = draft.panelId === null ? undefined : await findPanel(tx, guildId, draft.panelId);
  if (draft.panelId !== null && (!before || before.retired)) throw new PanelGone();
  if (before && draft.basis && !isSame(before, draft.basis)) throw new PanelChanged();

  const id = before?.id ?? app.ids.next();
  const key = before?.key ?? (await keyFor(tx, draft));
  const after = { ...settings, key, id, guildId, origin: "command" as const, retired: false };
  const place = await standPanel(tx, app, { after, before, how: "edit" });
  await keepForGood(tx, app, { before, after });
  await panelDrafts.forget(tx, draft);
  const panel = await findPanel(tx, guildId, id);
  if (!panel) throw new Error("a panel that was saved could not be read");
  return { panel, place, was: panel.posting === before?.posting ? "changed" : "posted" };
}

/** Names of panels that were taken away are not used again: messages may still point at them. */
async function keyFor(tx: Tx, { guildId, settings }: PanelDraft): Promise<string> {
  const panels = await listPanels(tx, guildId);
  if (panels.length >= MOST_PANELS) throw new TooManyPanels();
  return freeKey(
    settings.key,
    panels.map(({ key }) => key),
    "help",
  );
}

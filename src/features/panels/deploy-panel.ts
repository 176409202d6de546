import type { Panel } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import { type PanelFacts, panelSource, panelView } from "./views/panel.ts";

export interface Deployment extends Omit<PanelFacts, "desk"> {
  readonly desk: PanelFacts["desk"] & { readonly locale: string };
  /** Counts changes of the panel: the same change is made once. */
  readonly version: number;
  /** The panel as it stands now, if it does. */
  readonly before: Panel | undefined;
  /** Whether a new message is posted, and the one that stands taken away. */
  readonly isNew: boolean;
}

/** Posts a panel's message, changes it where it stands, moves it or takes it away. Returns where it is said that it stands. */
export async function deployPanel(
  tx: Tx,
  app: Pick<App, "outbox" | "render">,
  deployment: Deployment,
): Promise<EffectRef | undefined> {
  const { panel, desk, version, before, isNew } = deployment;
  if (before && (isNew || panel.retired)) {
    await app.outbox.add(tx, before.roomId, { erase: true, source: panelSource(before) });
  }
  if (panel.retired) return undefined;
  const body = app.render(panelView(deployment), desk.locale);
  const source = panelSource(panel);
  return app.outbox.add(
    tx,
    panel.roomId,
    isNew ? { say: body, source } : { edit: body, source, key: `panel:${panel.id}:${version}` },
  );
}

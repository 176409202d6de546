import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type PanelFacts, panelSource, panelView } from "./views/panel.ts";

export interface Deployment extends Omit<PanelFacts, "desk"> {
  readonly desk: PanelFacts["desk"] & { readonly locale: string };
  /** Counts changes of the panel: the same change is made once. */
  readonly version: number;
  /** The lane of the channel it stood in before, when it moved. */
  readonly movedFrom: string | null;
  /** It stands nowhere yet, or no longer. */
  readonly isNew: boolean;
}

/** Posts a panel's message, changes it where it stands, or moves it. */
export async function deployPanel(tx: Tx, app: Pick<App, "outbox" | "render">, deployment: Deployment): Promise<void> {
  const { panel, desk, version, movedFrom } = deployment;
  const source = panelSource(panel.id);
  if (movedFrom !== null) await app.outbox.add(tx, movedFrom, { erase: true, source });
  if (panel.retired) {
    await app.outbox.add(tx, panel.roomId, { erase: true, source });
    return;
  }
  const body = app.render(panelView(deployment), desk.locale);
  await app.outbox.add(
    tx,
    panel.roomId,
    deployment.isNew || movedFrom !== null
      ? { say: body, source }
      : { edit: body, source, key: `panel:${panel.id}:${version}` },
  );
}

import type { Panel } from "#features/desk/index.ts";
import { readParts } from "#features/parts/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef, FileRef } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { forgetHealth } from "./health-store.ts";
import { addPosting } from "./posting-store.ts";
import { takeAway } from "./take-away.ts";
import { type PanelFacts, panelSource, panelView } from "./views/panel.ts";

export interface Deployment extends Omit<PanelFacts, "desk" | "takesTickets"> {
  readonly desk: PanelFacts["desk"] & { readonly locale: string; readonly guildId: Snowflake };
  /** Counts changes of the panel: the same change is made once. */
  readonly version: number;
  /** Whether a new message is posted; once it stands, the ones before it are taken away. */
  readonly isNew: boolean;
}

/** Posts a panel's message, changes it where it stands, moves it or takes it away. Returns where it is said that it stands. */
export async function deployPanel(
  tx: Tx,
  app: Pick<App, "outbox" | "render" | "config">,
  deployment: Deployment,
): Promise<EffectRef | undefined> {
  const { panel, desk, version, isNew } = deployment;
  if (panel.retired || isNew) await forgetHealth(tx, panel.id);
  if (panel.retired) {
    await takeAway(tx, app, panel.id);
    return undefined;
  }
  if (isNew) await addPosting(tx, panel);
  const takesTickets = (await readParts(tx, app, desk.guildId)).includes("tickets");
  const body = app.render(panelView({ ...deployment, takesTickets }), desk.locale, desk);
  const source = panelSource(panel);
  return app.outbox.add(
    tx,
    panel.roomId,
    isNew
      ? { say: { ...body, ...filesIn(panel) }, source }
      : { edit: body, source, key: `panel:${panel.id}:${version}` },
  );
}

/** Files of its own come along with a new message; an edit leaves them as they are. */
function filesIn({ look }: Panel): { readonly files?: readonly FileRef[] } {
  const files = look.images.flatMap(({ file, description }): FileRef[] =>
    file ? [{ ...file, lasting: true, ...(description === null ? {} : { description }) }] : [],
  );
  return files.length > 0 ? { files } : {};
}

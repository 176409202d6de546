import type { Panel } from "#features/desk/index.ts";
import type { Context } from "#kernel/feature.ts";
import { FromDeskFile } from "./errors.ts";
import { type PanelDraft, settingsOf } from "./panel-draft.ts";
import { lacksOf } from "./show-editor.ts";
import { withoutDeleted } from "./staff-defaults.ts";
import { whereShown } from "./where-shown.ts";

/** An editor of a panel as it is now: roles that were deleted meanwhile are left out of its team. */
export async function draftOfPanel({ app, actor }: Pick<Context, "app" | "actor">, panel: Panel): Promise<PanelDraft> {
  if (panel.origin === "file") throw new FromDeskFile(panel.key);
  const basis = settingsOf(panel);
  const roles = new Set((await app.discord.guilds.getRoles(panel.guildId)).map(({ id }) => id));
  const settings = { ...basis, staff: withoutDeleted(basis.staff, roles) };
  return {
    id: app.ids.next(),
    guildId: panel.guildId,
    userId: actor.id,
    panelId: panel.id,
    settings,
    basis,
    lacks: await lacksOf(app, panel, settings),
    leftOut: [],
    shown: await whereShown(app, panel),
    typed: {},
  };
}

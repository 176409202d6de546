import { findPanel, findType } from "#features/desk/index.ts";
import { askOrConfirm, TopicGone } from "#features/tickets/index.ts";
import { type Answer, button, type Context, menu } from "#kernel/feature.ts";
import { PanelGone } from "../errors.ts";
import { chooseId, openId } from "../ids.ts";

/** A topic of a panel was pressed: its questions, or one more press to open. Which topics a panel offers comes from the store. */
async function begin(
  { app, guildId }: Context,
  panelId: string | undefined,
  typeId: string | undefined,
): Promise<Answer> {
  const panel = guildId === null ? undefined : await findPanel(app.db, guildId, panelId ?? "");
  if (!panel || panel.retired) throw new PanelGone();
  const type = await findType(app.db, panel.guildId, typeId ?? "");
  if (!type || type.retired || !panel.types.includes(type.key)) throw new TopicGone();
  return askOrConfirm(type, panel.id);
}

/** Params: panel, type. */
export const openButton = button(openId, {
  access: "everyone",
  reply: "form",
  run: async (context) => begin(context, context.params[0], context.params[1]),
});

/** Params: panel. */
export const chooseMenu = menu(chooseId, {
  access: "everyone",
  reply: "form",
  run: async (context) => begin(context, context.params[0], context.values[0]),
});

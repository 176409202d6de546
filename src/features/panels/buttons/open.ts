import { findPanel } from "#features/desk/index.ts";
import { beginTopic } from "#features/topics/index.ts";
import { type Answer, button, type Context, menu } from "#kernel/feature.ts";
import { PanelGone } from "../errors.ts";
import { chooseId, openId } from "../ids.ts";

/** A topic of a panel was pressed: which one below it, an answer at once, its questions, or one more press to open. Which topics a panel offers comes from the store. */
async function begin(context: Context, panelId: string | undefined, typeId: string | undefined): Promise<Answer> {
  const { app, guildId } = context;
  const panel = guildId === null ? undefined : await findPanel(app.db, guildId, panelId ?? "");
  if (!panel || panel.retired) throw new PanelGone();
  return beginTopic(context, typeId, panel);
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

import { findPanel, findType } from "#features/desk/index.ts";
import { button, type Context } from "#kernel/feature.ts";
import { type Asked, askOrConfirm } from "../ask-or-confirm.ts";
import { TopicGone } from "../errors.ts";
import { adultButtonId, anywayButtonId, goOnButtonId, NO_PANEL } from "../ids.ts";

/** Asks for the ticket again, as before. Params: type, panel. */
export const goOnButton = button(goOnButtonId, {
  access: "everyone",
  reply: "form",
  run: async (context) => begin(context, {}),
});

/** Whether it is about adult things. Only whoever asks can say, so it is no secret. Params: type, panel, `yes` or `no`. */
export const adultButton = button(adultButtonId, {
  access: "everyone",
  reply: "form-or-update",
  run: async (context) => begin(context, saidOf(context.params[2])),
});

/** Whoever was told that the team is away goes on to the questions. Params: type, panel, and what `adultButton` was told. */
export const anywayButton = button(anywayButtonId, {
  access: "everyone",
  reply: "form",
  run: async (context) => begin(context, { away: "anyway", ...saidOf(context.params[2], context.params[3]) }),
});

const saidOf = (adult: string | undefined, instead?: string): Asked => ({
  adult: adult === "yes" || adult === "no" ? adult : undefined,
  instead: instead === "thread" ? instead : undefined,
});

async function begin(context: Context & { readonly params: readonly string[] }, given: Asked) {
  const { app, guildId, params } = context;
  const [typeId = "", panelId = ""] = params;
  const type = guildId === null ? undefined : await findType(app.db, guildId, typeId);
  const panel = type && panelId !== NO_PANEL ? await findPanel(app.db, type.guildId, panelId) : null;
  if (!type || type.retired || panel === undefined || panel?.retired) throw new TopicGone();
  return askOrConfirm(context, type, panel, given);
}

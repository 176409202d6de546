import { listChanges } from "#features/desk-file/index.ts";
import { button, type Context, command, menu, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";
import { backToId, historyPageId } from "../ids.ts";
import { getKept } from "../kept.ts";
import { restoreCard } from "../look-at-restore.ts";
import { historyView } from "../views/history.ts";

/** As many as are kept. */
const ALL = 50;

/** How the set-up changed, when and by whom, and the way back to each of it. */
export const historyCommand = command("setup history", {
  description: text("backups.history-command.description"),
  access: "set-up",
  reply: "private",
  options: {},
  run: async (context) => say(await page(context, 0)),
});

/** Params: page. */
export const historyPageButton = button(historyPageId, {
  access: "set-up",
  reply: "update",
  run: async (context) => say(await page(context, context.params[0])),
});

export const backToMenu = menu(backToId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId, actor, values }) =>
    say(await restoreCard(app, await getKept(app.db, app, guildId, ["point", values[0] ?? ""]), actor)),
});

const page = async ({ app, guildId }: Context, wanted: number | string | undefined): Promise<View> =>
  historyView(guildId === null ? [] : await listChanges(app.db, guildId, ALL), wanted);

import { command, menu, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { listBackups } from "../backup-store.ts";
import { chooseId } from "../ids.ts";
import { getKept } from "../kept.ts";
import { restoreCard } from "../look-at-restore.ts";
import { backupsView } from "../views/backups.ts";

/** Every backup of this server, each with what it would change. */
export const backupsCommand = command("setup backups", {
  description: text("backups.backups-command.description"),
  access: "set-up",
  reply: "private",
  options: {},
  run: async ({ app, guildId }) => say(backupsView(guildId === null ? [] : await listBackups(app.db, app, guildId))),
});

export const chooseMenu = menu(chooseId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId, actor, values }) =>
    say(await restoreCard(app, await getKept(app.db, app, guildId, ["backup", values[0] ?? ""]), actor)),
});

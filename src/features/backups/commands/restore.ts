import { command, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { LONGEST_NAME, listBackups } from "../backup-store.ts";
import { keptCalled } from "../kept.ts";
import { restoreCard } from "../look-at-restore.ts";

/** Shows what a backup would change. The press on its card changes it. */
export const restoreCommand = command("setup restore", {
  description: text("backups.restore-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "admin config_restore" }, { typed: "config_restore" }],
  options: {
    name: {
      type: "text",
      required: true,
      description: text("backups.restore-command.name"),
      maxLength: LONGEST_NAME,
      async suggest({ app, guildId, typed }) {
        const all = guildId === null ? [] : await listBackups(app.db, app, guildId);
        const wanted = typed.toLowerCase();
        const fitting = all.filter(({ name }) => name.toLowerCase().includes(wanted));
        return suggest(fitting.map(({ name }) => ({ name, value: name })));
      },
    },
  },
  run: async ({ app, guildId, actor, options }) =>
    say(await restoreCard(app, await keptCalled(app.db, app, guildId, options.name), actor)),
});

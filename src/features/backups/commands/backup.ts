import { lockDesk } from "#features/desk/index.ts";
import { snapshotNow } from "#features/desk-file/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { nameKey, oneLine } from "#kernel/words.ts";
import { insertBackup, LONGEST_NAME, listBackups, MOST_BACKUPS } from "../backup-store.ts";
import { NameTaken, TooManyBackups } from "../errors.ts";
import { keptView } from "../views/backups.ts";

/** Keeps how the server is set up now, under a name; without one, under the moment. */
export const backupCommand = command("setup backup", {
  description: text("backups.backup-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "admin config_backup" }, { typed: "config_backup" }],
  options: {
    name: { type: "text", description: text("backups.backup-command.name"), maxLength: LONGEST_NAME },
  },
  async run({ app, write, guildId, actor, options }) {
    const name = oneLine(options.name ?? "") || momentOf(app.clock.now());
    const backup = await write(async (tx) => {
      if (guildId !== null) await lockDesk(tx, guildId);
      const snapshot = guildId === null ? null : await snapshotNow(tx, app, guildId);
      if (guildId === null || !snapshot) throw new NoDesk();
      const kept = await listBackups(tx, app, guildId);
      if (kept.some((one) => nameKey(one.name) === nameKey(name))) throw new NameTaken(name);
      if (kept.length >= MOST_BACKUPS) throw new TooManyBackups(MOST_BACKUPS);
      return insertBackup(tx, app, { guildId, by: actor.id, name, snapshot });
    });
    return say(keptView(backup));
  },
});

/** The same everywhere, to the second: two at once are two. */
const momentOf = (at: number): string => new Date(at).toISOString().slice(0, 19).replace("T", " ");

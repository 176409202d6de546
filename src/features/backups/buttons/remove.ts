import { button, say } from "#kernel/feature.ts";
import { deleteBackup, listBackups } from "../backup-store.ts";
import { BackupGone } from "../errors.ts";
import { removeForGoodId, removeId } from "../ids.ts";
import { getKept } from "../kept.ts";
import { backupsView, removeView } from "../views/backups.ts";

/** Asks first: a backup that is removed is gone. Params: backup. */
export const removeButton = button(removeId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId, params }) =>
    say(removeView(await getKept(app.db, app, guildId, ["backup", params[0] ?? ""]))),
});

/** Params: backup. */
export const removeForGoodButton = button(removeForGoodId, {
  access: "set-up",
  reply: "update",
  async run({ app, write, guildId, params }) {
    if (guildId === null) throw new BackupGone();
    const left = await write(async (tx) => {
      await deleteBackup(tx, guildId, params[0] ?? "");
      return listBackups(tx, app, guildId);
    });
    return say(backupsView(left));
  },
});

import { fileSection, namesIn, writeDeskFile } from "#features/desk-file/index.ts";
import { button, say } from "#kernel/feature.ts";
import { fileId } from "../ids.ts";
import { getKept } from "../kept.ts";
import { readServerFor } from "../look-at-restore.ts";
import { fileView } from "../views/backups.ts";

/** The same as a desk file. Params: kind and id. */
export const fileButton = button(fileId, {
  access: "set-up",
  reply: "private",
  async run({ app, guildId, params }) {
    const kept = await getKept(app.db, app, guildId, params);
    const server = await readServerFor(app, kept);
    const source = await writeDeskFile(kept.snapshot, namesIn(server), app.contributions(fileSection));
    return say(fileView(kept, source));
  },
});

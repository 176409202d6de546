import { lockDesk } from "#features/desk/index.ts";
import { listChanges, storePlan } from "#features/desk-file/index.ts";
import { lockParts } from "#features/parts/index.ts";
import { button, say } from "#kernel/feature.ts";
import { importId } from "../ids.ts";
import { importedFiles } from "../imported-file.ts";
import { importCard, lookAtImport, readImport } from "../look-at-import.ts";
import { notPosted } from "../not-posted.ts";
import { importedView, importMistakesView } from "../views/import.ts";

/**
 * Makes the desk what the file says, as its card showed it, in one transaction. When the desk was changed since the card was shown, the card
 * comes anew and nothing is changed. Params: the file that was handed in, the newest change then.
 */
export const importButton = button(importId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const { app, write, actor, params } = context;
    const file = await importedFiles.get(app.db, app, context, params[0]);
    const wanted = await readImport(app, file, actor);
    if ("mistakes" in wanted) return say(importMistakesView(file.name, wanted.mistakes));
    const { server } = wanted;
    const done = await write(async (tx) => {
      await lockDesk(tx, server.id);
      if (wanted.file.parts) await lockParts(tx, app, server.id);
      const looked = await lookAtImport(tx, app, wanted);
      if ((looked.newest ?? "") !== (params[1] ?? "")) return "changed meanwhile" as const;
      const [before] = await listChanges(tx, server.id, 1);
      const posted = await storePlan(tx, app, { plan: looked.plan, by: actor.id, how: "file" });
      await importedFiles.forget(tx, file);
      return { before, posted, changes: looked.plan.changes };
    });
    if (done === "changed meanwhile") return say(await importCard(app, file, actor, done));
    const undo = done.before?.hasPoint && done.changes.length > 0 ? done.before.id : null;
    return say(importedView(file, { changes: done.changes, undo, notPosted: await notPosted(app, done.posted) }));
  },
});

import { lockDesk } from "#features/desk/index.ts";
import { listChanges, storePlan } from "#features/desk-file/index.ts";
import { button, say } from "#kernel/feature.ts";
import { NobodyWouldAnswer } from "../errors.ts";
import { lookId, restoreId } from "../ids.ts";
import { getKept } from "../kept.ts";
import { lookAtRestore, readServerFor, restoreCard } from "../look-at-restore.ts";
import { notPosted } from "../not-posted.ts";
import { restoredView } from "../views/restore.ts";

/**
 * Makes the desk again what its card showed, in one transaction. When the desk was changed since the card was shown, the card comes anew
 * and nothing is changed. Params: kind and id of what is restored, the newest change then.
 */
export const restoreButton = button(restoreId, {
  access: "set-up",
  reply: "update",
  async run({ app, write, guildId, actor, params }) {
    const kept = await getKept(app.db, app, guildId, params);
    const server = await readServerFor(app, kept);
    const done = await write(async (tx) => {
      await lockDesk(tx, server.id);
      const now = await getKept(tx, app, guildId, params);
      const looked = await lookAtRestore(tx, app, now, server, actor);
      if ((looked.newest ?? "") !== (params[2] ?? "")) return "changed meanwhile" as const;
      if (looked.blocked) throw new NobodyWouldAnswer();
      const [before] = await listChanges(tx, server.id, 1);
      const posted = await storePlan(tx, app, { plan: looked.plan, by: actor.id, how: "restored" });
      return { before, posted, changes: looked.plan.changes };
    });
    if (done === "changed meanwhile") return say(await restoreCard(app, kept, actor, done));
    const { before, posted, changes } = done;
    const undo = before?.hasPoint && changes.length > 0 ? before.id : null;
    return say(restoredView(kept, { changes, undo, notPosted: await notPosted(app, posted) }));
  },
});

/** What going back would change: the card that is pressed becomes it. Params: kind and id. */
export const lookButton = button(lookId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId, actor, params }) =>
    say(await restoreCard(app, await getKept(app.db, app, guildId, params), actor)),
});

import { listPanels, lockDesk } from "#features/desk/index.ts";
import { storePlan } from "#features/desk-file/index.ts";
import { linkOf } from "#features/panels/index.ts";
import { button, say } from "#kernel/feature.ts";
import { FromDeskFile } from "../errors.ts";
import { useId } from "../ids.ts";
import { lookAtDesk, lookAtSetup, setupCard } from "../look-at-setup.ts";
import { isFromFile, ownPanel } from "../plan-setup.ts";
import { setupDrafts } from "../setup-draft.ts";
import { takeTurn } from "../turn-store.ts";
import { doneView } from "../views/setup.ts";

/** Makes everything that the card shows, in one transaction; what is missing by then is said instead, and nothing is made. Params: draft. */
export const useButton = button(useId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const { app, write, actor, params } = context;
    const draft = await setupDrafts.get(app.db, app, context, params[0]);
    const { server } = await lookAtSetup(app, draft);
    const done = await write(async (tx) => {
      await lockDesk(tx, draft.guildId);
      const now = await setupDrafts.get(tx, app, context, draft.id);
      await takeTurn(tx, now);
      const looked = await lookAtDesk(tx, app, server, now.answers);
      if (isFromFile(looked.known)) throw new FromDeskFile();
      if (looked.blocked) return { blocked: true as const };
      const posted = await storePlan(tx, app, { plan: looked.plan, by: actor.id, how: "setup" });
      await setupDrafts.forget(tx, draft);
      return { blocked: false as const, posted, isNew: looked.known.desk === undefined };
    });
    if (done.blocked) return say(await setupCard(app, draft));

    const outcomes = await Promise.all(done.posted.map(({ place }) => app.outbox.settled(place)));
    const panels = await listPanels(app.db, draft.guildId);
    const panel = ownPanel({ desk: undefined, types: [], panels });
    return say(
      doneView({
        server: server.name,
        isNew: done.isNew,
        channelId: panel?.channelId ?? null,
        link: panel && outcomes.every((one) => one === "done") ? await linkOf(app, panel) : null,
      }),
    );
  },
});

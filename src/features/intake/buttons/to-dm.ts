import { findPanel } from "#features/desk/index.ts";
import { askOrConfirm } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { seconds } from "#kernel/types.ts";
import { cardOf, whereTheCardIs } from "../begin-in-dm.ts";
import { chosenTopic, redraw } from "../draft-view.ts";
import { DraftGone } from "../errors.ts";
import * as ids from "../ids.ts";
import { getOwnDraft } from "../own-draft.ts";

/** The card is said again if it could not be, and the way to it shown. Params: draft. */
export const tryDmButton = button(ids.tryDmId, {
  access: "everyone",
  reply: "update",
  async run({ app, write, actor, params }) {
    const { draft, card } = await write(async (tx) => {
      const own = await getOwnDraft(tx, app, actor, params[0]);
      await app.rooms.release(tx, own.roomId);
      return { draft: own, card: await cardOf(tx, app, own) };
    });
    return say(await whereTheCardIs(app, draft, card, seconds(30)));
  },
});

/** In place of the DM, which takes no message: the topic's questions here, and a private thread. Params: draft. */
export const useThreadButton = button(ids.useThreadId, {
  access: "everyone",
  reply: "form-or-update",
  async run(context) {
    const { app, write, actor, guildId, params } = context;
    const draft = await getOwnDraft(app.db, app, actor, params[0]);
    const type = draft.guildId === guildId ? await chosenTopic(app.db, draft) : undefined;
    if (!type) throw new DraftGone();
    const panel = draft.panelId === null ? null : ((await findPanel(app.db, type.guildId, draft.panelId)) ?? null);
    const answer = await askOrConfirm(context, type, panel, { adult: draft.adult ?? undefined, instead: "thread" });
    await write(async (tx) => {
      const own = await getOwnDraft(tx, app, actor, draft.id);
      await redraw(tx, app, { ...own, state: "gone" }, `thread:${own.id}`);
    });
    return answer;
  },
});

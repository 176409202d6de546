import { findType } from "#features/desk/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type Answer, button, type Context, menu, say } from "#kernel/feature.ts";
import type { Draft } from "../draft.ts";
import { saveDraft } from "../draft-store.ts";
import { dmTypes, draftView, withoutNeedlessChoices } from "../draft-view.ts";
import { DraftGone } from "../errors.ts";
import * as ids from "../ids.ts";
import { getOwnDraft } from "../own-draft.ts";
import { sharedServers } from "../shared-servers.ts";
import { cancelledView, nowhereView } from "../views/draft.ts";

type Step = (draft: Draft, tx: Tx) => Draft | Promise<Draft>;

/** One step of the flow: the draft changes, and the same card shows where it stands now. */
async function step(context: Context, draftId: string | undefined, change: Step): Promise<Answer> {
  const { app, write, actor, locale } = context;
  const view = await write(async (tx) => {
    const draft = await getOwnDraft(tx, app, actor, draftId);
    const next = { ...(await change(draft, tx)), locale };
    await saveDraft(tx, app, next);
    if (next.state === "open") return draftView(tx, app, next);
    return next.purpose === "open" && next.servers.length === 0 ? nowhereView : cancelledView;
  });
  return say(view);
}

const toServer =
  (guildId: string | undefined): Step =>
  (draft, tx) => {
    if (!guildId || !draft.servers.includes(guildId)) throw new DraftGone();
    return withoutNeedlessChoices(tx, { ...draft, guildId, typeId: null });
  };

const toTopic =
  (typeId: string | undefined): Step =>
  async (draft, tx) => {
    const type = draft.guildId === null ? undefined : await findType(tx, draft.guildId, typeId ?? "");
    if (type?.room !== "dm" || type.retired) throw new DraftGone();
    return { ...draft, typeId: type.id };
  };

export const serverButton = button(ids.serverId, {
  access: "everyone",
  reply: "update",
  run: async (context) => step(context, context.params[0], toServer(context.params[1])),
});

export const serverMenu = menu(ids.serverMenuId, {
  access: "everyone",
  reply: "update",
  run: async (context) => step(context, context.params[0], toServer(context.values[0])),
});

export const topicButton = button(ids.topicId, {
  access: "everyone",
  reply: "update",
  run: async (context) => step(context, context.params[0], toTopic(context.params[1])),
});

export const topicMenu = menu(ids.topicMenuId, {
  access: "everyone",
  reply: "update",
  run: async (context) => step(context, context.params[0], toTopic(context.values[0])),
});

/** One step back: from ready to the topics, from the topics to the servers. */
export const backButton = button(ids.backId, {
  access: "everyone",
  reply: "update",
  run: async (context) =>
    step(context, context.params[0], async (draft, tx) => {
      const topics = draft.guildId === null ? [] : await dmTypes(tx, draft.guildId);
      // With a single topic there is nothing to choose but the server.
      return draft.typeId === null || topics.length <= 1
        ? { ...draft, guildId: null, typeId: null }
        : { ...draft, typeId: null };
    }),
});

export const cancelButton = button(ids.cancelId, {
  access: "everyone",
  reply: "update",
  run: async (context) => step(context, context.params[0], (draft) => ({ ...draft, state: "gone" })),
});

/** Neither the ticket that was closed nor one of the open ones: a new one. */
export const newButton = button(ids.newId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const { app, actor, params } = context;
    await getOwnDraft(app.db, app, actor, params[0]);
    const servers = await sharedServers(app, actor.id);
    return step(context, params[0], (draft, tx) => {
      const anew: Draft = { ...draft, purpose: "open", guildId: null, typeId: null, servers };
      return servers.length > 0 ? withoutNeedlessChoices(tx, anew) : { ...anew, state: "gone" };
    });
  },
});

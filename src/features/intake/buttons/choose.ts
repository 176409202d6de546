import { type Answer, button, type Context, menu } from "#kernel/feature.ts";
import { standingAt } from "../dm-topics.ts";
import type { Draft } from "../draft.ts";
import { listDmTopics, withoutNeedlessChoices } from "../draft-view.ts";
import { DraftGone, NotAMember } from "../errors.ts";
import * as ids from "../ids.ts";
import { memberOf } from "../membership.ts";
import { getOwnDraft } from "../own-draft.ts";
import { sharedServers } from "../shared-servers.ts";
import { type Step, step, toLevelAbove } from "../step.ts";

const toServer =
  (guildId: string | undefined): Step =>
  (draft, tx) => {
    if (!guildId || !draft.servers.includes(guildId)) throw new DraftGone();
    return withoutNeedlessChoices(tx, { ...draft, guildId, typeId: null, page: 0 });
  };

/** Whoever left meanwhile is shown nothing of it. */
async function chooseServer(
  context: Context & { readonly params: readonly string[] },
  guildId: string | undefined,
): Promise<Answer> {
  const { app, actor, params } = context;
  const { servers } = await getOwnDraft(app.db, app, actor, params[0]);
  if (!guildId || !servers.includes(guildId)) throw new DraftGone();
  if ((await memberOf(app, actor.id, [guildId])).length === 0) throw new NotAMember();
  return step(context, params[0], toServer(guildId));
}

const toTopic =
  (typeId: string | undefined): Step =>
  async (draft, tx) => {
    const topics = draft.guildId === null ? [] : await listDmTopics(tx, draft.guildId);
    if (!topics.some(({ id }) => id === typeId)) throw new DraftGone();
    return { ...draft, typeId: standingAt(topics, typeId ?? null).type?.id ?? null, page: 0 };
  };

export const serverButton = button(ids.serverId, {
  access: "everyone",
  reply: "update",
  run: async (context) => chooseServer(context, context.params[1]),
});

export const serverMenu = menu(ids.serverMenuId, {
  access: "everyone",
  reply: "update",
  run: async (context) => chooseServer(context, context.values[0]),
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

/** Whether it is about adult things. Params: draft, `yes` or `no`. */
export const adultButton = button(ids.adultId, {
  access: "everyone",
  reply: "update",
  run: async (context) =>
    step(context, context.params[0], (draft) => ({ ...draft, adult: context.params[1] === "yes" ? "yes" : "no" })),
});

/** More topics, or servers, than one menu holds. Params: draft, page. */
export const pageButton = button(ids.pageId, {
  access: "everyone",
  reply: "update",
  run: async (context) =>
    step(context, context.params[0], (draft) => ({
      ...draft,
      page: Number.parseInt(context.params[1] ?? "", 10) || 0,
    })),
});

/** One step back: to the level above, and from the first one to the servers. */
export const backButton = button(ids.backId, {
  access: "everyone",
  reply: "update",
  run: async (context) => step(context, context.params[0], toLevelAbove),
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
      const anew: Draft = { ...draft, purpose: "open", guildId: null, typeId: null, page: 0, servers };
      return servers.length > 0 ? withoutNeedlessChoices(tx, anew) : { ...anew, state: "gone" };
    });
  },
});

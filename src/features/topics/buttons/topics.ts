import { findPanel, listTypes, type Panel } from "#features/desk/index.ts";
import { TopicGone } from "#features/tickets/index.ts";
import { button, type Context, menu, say } from "#kernel/feature.ts";
import { beginAtTop, beginTopic } from "../begin-topic.ts";
import { endDeflection } from "../deflection-store.ts";
import * as ids from "../ids.ts";
import { above, backFrom, isOffered, othersThan, TOP } from "../topic-tree.ts";
import { canceledView, helpedView, levelView } from "../views/topics.ts";

/** The panel somebody came from. One that is gone offers nothing any more. */
async function panelOf({ app, guildId }: Context, id: string | undefined): Promise<Panel | null> {
  if (id === ids.NONE) return null;
  const panel = await findPanel(app.db, guildId ?? "", id ?? "");
  if (!panel || panel.retired) throw new TopicGone();
  return panel;
}

/** Also Back: to choose the topic above is to see what is below it. Params: type, panel. */
export const chooseButton = button(ids.chooseId, {
  access: "everyone",
  reply: "form-or-update",
  run: async (context) => beginTopic(context, context.params[0], await panelOf(context, context.params[1])),
});

/** Params: panel. */
export const chooseMenu = menu(ids.chooseMenuId, {
  access: "everyone",
  reply: "form-or-update",
  run: async (context) => beginTopic(context, context.values[0], await panelOf(context, context.params[0])),
});

/** Params: type above (or none), panel, page. */
export const pageButton = button(ids.pageId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const [typeId, panelId, page = "0"] = context.params;
    const panel = await panelOf(context, panelId);
    const pageNumber = Number.parseInt(page, 10) || 0;
    if (typeId === TOP && panel === null) return beginAtTop(context, pageNumber);
    const types = await listTypes(context.app.db, context.guildId ?? "");
    const offered = panel?.types ?? null;
    const type = types.find(({ id }) => id === typeId);
    if (!type || !isOffered(types, offered, type)) throw new TopicGone();
    const below = types.filter(({ parentId }) => parentId === type.id);
    const back = backFrom(types, offered, type);
    return say(levelView({ type, below, panelId: panel?.id ?? null, page: pageNumber, back }));
  },
});

export const cancelButton = button(ids.cancelId, {
  access: "everyone",
  reply: "update",
  run: async () => say(canceledView),
});

/** Params: deflection. */
export const helpedButton = button(ids.helpedId, {
  access: "everyone",
  reply: "update",
  async run({ write, guildId, params }) {
    await write(async (tx) => endDeflection(tx, guildId, params[0], "helped"));
    return say(helpedView);
  },
});

/** The answer did not help: what else could be meant. Params: deflection, type, panel. */
export const moreHelpButton = button(ids.moreHelpId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const { app, write, guildId, params } = context;
    const panel = await panelOf(context, params[2]);
    const types = await listTypes(app.db, guildId ?? "");
    const type = types.find(({ id }) => id === params[1]);
    if (!type) throw new TopicGone();
    await write(async (tx) => endDeflection(tx, guildId, params[0], "more"));
    const offered = panel?.types ?? null;
    const parent = above(types, offered, type) ?? null;
    const back = parent && backFrom(types, offered, parent);
    const below = othersThan(types, offered, type).slice(0, 25);
    return say(levelView({ type: parent, below, panelId: panel?.id ?? null, page: 0, back }));
  },
});

import { findDesk } from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { type Answer, form, say } from "#kernel/feature.ts";
import { unknownVariables } from "../fill.ts";
import { getSnipNamed } from "../find-own.ts";
import { changeFormId, saveFormId } from "../ids.ts";
import { resettleSnip, type Settled, settleSnip } from "../save-snip.ts";
import { shownActs, topicNames } from "../show-acts.ts";
import { savedView } from "../views/snips.ts";
import { wordingFrom } from "./fields.ts";

/** A new saved reply. */
export const saveForm = form(saveFormId, {
  access: "saved-replies",
  reply: "private",
  async submit({ app, write, actor, guildId, values }) {
    if (guildId === null) throw new NoDesk();
    const whose = values.whose === "own" ? "own" : "team";
    const settled = await write((tx) => settleSnip(tx, app, { guildId, by: actor.id, whose, ...wordingFrom(values) }));
    return saved(app, settled);
  },
});

/** What a saved reply says from now on. Params: snip. */
export const changeForm = form(changeFormId, {
  access: "saved-replies",
  reply: "private",
  async submit(context) {
    const { app, write, params, values } = context;
    const settled = await write(async (tx) => {
      const found = await getSnipNamed(tx, app, context, params[0]);
      return resettleSnip(tx, app, found, wordingFrom(values));
    });
    return saved(app, settled);
  },
});

async function saved(app: App, { snip, taken, noTopics }: Settled): Promise<Answer> {
  const acts = await shownActs(app.db, snip);
  const topics = await topicNames(app.db, snip);
  const prefix = (await findDesk(app.db, snip.guildId))?.replyPrefix ?? "+";
  return say(savedView({ snip, acts, topics, unknown: unknownVariables(snip.content), prefix, taken, noTopics }));
}

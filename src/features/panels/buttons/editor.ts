import { setUpChanged } from "#features/desk/index.ts";
import { arm } from "#features/picker/index.ts";
import { button, say } from "#kernel/feature.ts";
import * as ids from "../ids.ts";
import { panelDrafts } from "../panel-draft.ts";
import { copyMessage } from "../pick-message.ts";
import { postDraft } from "../post-draft.ts";
import { lacksOf, viewOf } from "../show-editor.ts";
import { discardedView } from "../views/list.ts";
import { whereItStands } from "../where-it-stands.ts";

/** Posts a new help message, or changes the one that stands; says what we would lack instead, if anything. Params: draft. */
export const postButton = button(ids.postId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const { app, write, actor, params } = context;
    const lacks = await lacksOf(app, context, (await panelDrafts.get(app.db, app, context, params[0])).settings);
    const done = await write(async (tx) => {
      const draft = await panelDrafts.get(tx, app, context, params[0]);
      if (lacks.length === 0) {
        const posted = await postDraft(tx, app, draft);
        await setUpChanged(tx, app, { guildId: draft.guildId, by: actor.id });
        return posted;
      }
      await panelDrafts.save(tx, app, { ...draft, lacks });
      return viewOf(tx, { ...draft, lacks });
    });
    return say("panel" in done ? await whereItStands(app, done) : done);
  },
});

/** Params: draft. */
export const discardButton = button(ids.discardId, {
  access: "set-up",
  reply: "update",
  async run({ app, write, guildId, actor, params }) {
    await write(async (tx) => panelDrafts.forget(tx, await panelDrafts.get(tx, app, { guildId, actor }, params[0])));
    return say(discardedView);
  },
});

/** Waits for a message that is selected: its words and pictures come into the editor. Params: draft. */
export const copyButton = button(ids.copyId, {
  access: "set-up",
  reply: "update",
  async run({ app, write, guildId, actor, params }) {
    return say(
      await write(async (tx) => {
        const draft = await panelDrafts.get(tx, app, { guildId, actor }, params[0]);
        const pick = { what: copyMessage.what, params: [draft.id], at: app.clock.now() };
        return viewOf(tx, draft, await arm(tx, draft, pick));
      }),
    );
  },
});

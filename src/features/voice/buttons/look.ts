import { button } from "#kernel/feature.ts";
import { resetLookId, useLookId } from "../ids.ts";
import { getLookDraft } from "../look-draft-store.ts";
import { takeOn } from "../take-on-look.ts";

/** What was looked at. Params: draft. */
export const useLookButton = button(useLookId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const { app, params } = context;
    return takeOn(context, await getLookDraft(app.db, context, params[0], app.clock.now()));
  },
});

/** As the bot looks everywhere. */
export const resetLookButton = button(resetLookId, {
  access: "set-up",
  reply: "update",
  run: (context) =>
    takeOn(context, { nick: null, accent: null, picture: null, banner: null, away: ["picture", "banner"] }),
});

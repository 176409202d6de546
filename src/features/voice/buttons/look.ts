import { button } from "#kernel/feature.ts";
import { resetLookId, useLookId } from "../ids.ts";
import { lookDrafts } from "../look-draft.ts";
import { takeOn } from "../take-on-look.ts";

/** What was looked at. Params: draft. */
export const useLookButton = button(useLookId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const { app, params } = context;
    return takeOn(context, await lookDrafts.get(app.db, app, context, params[0]));
  },
});

/** As the bot looks everywhere. */
export const resetLookButton = button(resetLookId, {
  access: "set-up",
  reply: "update",
  run: (context) =>
    takeOn(context, { nick: null, accent: null, picture: null, banner: null, away: ["picture", "banner"] }),
});

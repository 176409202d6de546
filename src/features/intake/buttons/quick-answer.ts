import { endOffer } from "#features/auto-answers/index.ts";
import { type Answer, button, type Context, say } from "#kernel/feature.ts";
import { saveDraft } from "../draft-store.ts";
import { draftView } from "../draft-view.ts";
import { DraftGone } from "../errors.ts";
import * as ids from "../ids.ts";
import { getOwnDraft } from "../own-draft.ts";
import { helpedView } from "../views/quick-answer.ts";

/** What becomes of an answer that was offered before anything was sent. Params: draft, answer. */
async function decide(context: Context, params: readonly string[], outcome: "helped" | "asked-on"): Promise<Answer> {
  const { app, write, actor, locale } = context;
  const [draftId, answerId = ""] = params;
  const view = await write(async (tx) => {
    const draft = { ...(await getOwnDraft(tx, app, actor, draftId)), locale };
    if (draft.guildId === null) throw new DraftGone();
    const at = app.clock.now();
    await endOffer(tx, { guildId: draft.guildId, id: answerId, draftId: draft.id, outcome, at });
    await saveDraft(tx, app, outcome === "helped" ? { ...draft, state: "gone" } : draft);
    return outcome === "helped" ? helpedView : draftView(tx, app, draft);
  });
  return say(view);
}

/** Nothing is sent, and nothing kept. */
export const helpedButton = button(ids.helpedId, {
  access: "everyone",
  reply: "update",
  run: async (context) => decide(context, context.params, "helped"),
});

/** The card goes on where it was. */
export const askOnButton = button(ids.askOnId, {
  access: "everyone",
  reply: "update",
  run: async (context) => decide(context, context.params, "asked-on"),
});

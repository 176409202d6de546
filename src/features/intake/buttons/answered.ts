import { endDeflection } from "#features/topics/index.ts";
import { button, say } from "#kernel/feature.ts";
import { saveDraft } from "../draft-store.ts";
import * as ids from "../ids.ts";
import { getOwnDraft } from "../own-draft.ts";
import { step, toLevelAbove } from "../step.ts";
import { helpedView } from "../views/quick-answer.ts";

/** A topic's answer helped: nothing is sent, and nothing kept. Params: draft. */
export const answeredButton = button(ids.answeredId, {
  access: "everyone",
  reply: "update",
  async run({ app, write, actor, locale, params }) {
    await write(async (tx) => {
      const draft = await getOwnDraft(tx, app, actor, params[0]);
      await endDeflection(tx, draft.guildId, draft.deflectionId ?? undefined, "helped");
      await saveDraft(tx, app, { ...draft, locale, state: "gone" });
    });
    return say(helpedView);
  },
});

/** It did not: what else could be meant. Params: draft. */
export const moreHelpButton = button(ids.moreHelpId, {
  access: "everyone",
  reply: "update",
  run: async (context) =>
    step(context, context.params[0], async (draft, tx) => {
      await endDeflection(tx, draft.guildId, draft.deflectionId ?? undefined, "more");
      return toLevelAbove({ ...draft, deflectionId: null }, tx);
    }),
});

import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import { type Draft, draftSource, FORGOTTEN_AFTER } from "./draft.ts";
import { deleteDraft, findDraft, forgetHeard, saveDraft } from "./draft-store.ts";
import { draftView } from "./draft-view.ts";
import { forgottenView } from "./views/draft.ts";

/** Stores a draft that begins, and says its card. */
export async function showNew(tx: Tx, app: App, draft: Draft): Promise<EffectRef> {
  await saveDraft(tx, app, draft);
  const view = await draftView(tx, app, draft);
  const source = draftSource(draft.id);
  const card = await app.outbox.add(tx, draft.roomId, { say: app.render(view, draft.locale, draft), source });
  const at = draft.createdAt + FORGOTTEN_AFTER;
  await app.jobs.add(tx, forgetDraft, { draftId: draft.id }, { at, key: `draft:${draft.id}` });
  return card;
}

/** A start that nobody sent is forgotten, words and all, and its card says so. What was sent needs no draft any more. */
export const forgetDraft = job<{ draftId: string }>({
  job: "intake.forget-draft",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const draft = await findDraft(tx, app, payload.draftId);
      if (draft?.state === "open") {
        const body = app.render(forgottenView, draft.locale, draft);
        const key = `forgotten:${draft.id}`;
        await app.outbox.add(tx, draft.roomId, { edit: body, source: draftSource(draft.id), key });
      }
      await deleteDraft(tx, payload.draftId);
      await forgetHeard(tx, app.clock.now() - FORGOTTEN_AFTER);
    });
  },
});

import { type Answer, type Context, say } from "#kernel/feature.ts";
import type { Answers } from "./answers.ts";
import { getSetupDraft, saveSetupDraft } from "./draft-store.ts";
import { setupCard } from "./look-at-setup.ts";

/** Changes what a card says and shows it as it is then. Nothing of the desk is changed. */
export async function changeAnswers(
  context: Context,
  draftId: string | undefined,
  change: (answers: Answers) => Answers | Promise<Answers>,
): Promise<Answer> {
  const { app, write, guildId, actor } = context;
  const draft = await getSetupDraft(app.db, { guildId, userId: actor.id }, draftId);
  const changed = { ...draft, answers: await change(draft.answers) };
  const view = await setupCard(app, changed);
  await write((tx) => saveSetupDraft(tx, changed, app.clock.now()));
  return say(view);
}

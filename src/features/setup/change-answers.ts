import { type Answer, type Context, say } from "#kernel/feature.ts";
import type { Answers } from "./answers.ts";
import { setupCard } from "./look-at-setup.ts";
import { setupDrafts } from "./setup-draft.ts";

/** Changes what a card says and shows it as it is then. Nothing of the desk is changed. */
export async function changeAnswers(
  context: Context,
  draftId: string | undefined,
  change: (answers: Answers) => Answers | Promise<Answers>,
): Promise<Answer> {
  const { app, write } = context;
  const draft = await setupDrafts.get(app.db, app, context, draftId);
  const changed = { ...draft, answers: await change(draft.answers) };
  const view = await setupCard(app, changed);
  await write((tx) => setupDrafts.save(tx, app, changed));
  return say(view);
}

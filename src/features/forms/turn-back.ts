import { type Answer, type Context, say } from "#kernel/feature.ts";
import type { FlowOptions } from "./flow-options.ts";
import { askedHere } from "./open-form.ts";
import { getOwnRun } from "./own-run.ts";
import { pagesOf } from "./pages.ts";
import { keptIn } from "./run.ts";
import { saveRun } from "./run-store.ts";
import { cancelledView, pageView } from "./views/card.ts";

/** The page before comes next; nothing that was filled in is lost. */
export async function goBack(options: FlowOptions, context: Context, runId: string | undefined): Promise<Answer> {
  const { params } = await getOwnRun(options, context.app.db, context, runId);
  const asked = await options.find(context, params);
  const pages = pagesOf(asked.questions.map((question) => askedHere(question, context)));
  const run = await context.write(async (tx) => {
    const now = await getOwnRun(options, tx, context, runId);
    const before = { ...now, page: Math.max(0, Math.min(now.page, pages.length) - 1) };
    await saveRun(tx, context.app, before);
    return before;
  });
  return say(pageView({ form: options.name, run, title: asked.title, pages: pages.length }));
}

/** Everything that was filled in is forgotten. */
export async function cancelForm(options: FlowOptions, context: Context, runId: string | undefined): Promise<Answer> {
  const { app } = context;
  const view = await context.write(async (tx) => {
    const run = await getOwnRun(options, tx, context, runId);
    await app.files.forget(tx, keptIn(run.given));
    await saveRun(tx, app, { ...run, state: "gone" });
    return options.cancelled?.(tx, context, run.params) ?? cancelledView;
  });
  return say(view);
}

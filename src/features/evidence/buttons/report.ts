import { button, menu, say } from "#kernel/feature.ts";
import { forgetEvidence } from "../evidence-store.ts";
import { reportForm } from "../forms/report.ts";
import * as ids from "../ids.ts";
import { getOwnUnsent } from "../own-evidence.ts";
import { reportTo, topicsForReports } from "../report-to.ts";
import { sendReport } from "../send-report.ts";
import { canceledView, reportView } from "../views/report.ts";

/** Params: evidence, topic, and what was said of adult things. */
export const chooseButton = button(ids.chooseId, {
  access: "everyone",
  reply: "form-or-update",
  async run(context) {
    const [evidenceId, typeId, adult] = context.params;
    return reportTo(context, { evidenceId, typeId, adult });
  },
});

/** Params: evidence. */
export const chooseMenu = menu(ids.chooseMenuId, {
  access: "everyone",
  reply: "form-or-update",
  run: async (context) => reportTo(context, { evidenceId: context.params[0], typeId: context.values[0] }),
});

/** The questions of a topic whose team is away. Params: evidence, topic. */
export const fillButton = button(ids.fillId, {
  access: "everyone",
  reply: "form",
  run: async (context) => reportForm.open(context, context.params),
});

/** Params: evidence, topic. */
export const sendButton = button(ids.sendId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const [evidenceId = "", typeId = "", adult] = context.params;
    return say(await sendReport(context, { evidenceId, typeId, adult, filled: null }));
  },
});

/** Params: evidence. */
export const backButton = button(ids.backId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const evidence = await getOwnUnsent(context.app.db, context, context.params[0]);
    return say(reportView(evidence, await topicsForReports(context.app.db, context.guildId)));
  },
});

/** The copy is forgotten at once. Params: evidence. */
export const cancelButton = button(ids.cancelId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const { app, write, params } = context;
    await write(async (tx) => forgetEvidence(tx, app, await getOwnUnsent(tx, context, params[0])));
    return say(canceledView);
  },
});

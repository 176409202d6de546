import { findDesk, findType, hidesRequester } from "#features/desk/index.ts";
import { formFlow, questionsOf } from "#features/forms/index.ts";
import { NoDesk, TopicGone } from "#features/tickets/index.ts";
import { say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { reportFormName } from "../ids.ts";
import { getOwnUnsent } from "../own-evidence.ts";
import { sendReport } from "../send-report.ts";

/** A topic's questions about a reported message: filled in, the ticket opens with its copy. Params: evidence, topic, and what was said of adult things. */
export const reportForm = formFlow({
  name: reportFormName,
  access: "everyone",
  reply: "update",
  async find(context, [evidenceId, typeId = ""]) {
    const { app, guildId } = context;
    await getOwnUnsent(app.db, context, evidenceId);
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    const type = await findType(app.db, desk.guildId, typeId);
    if (!type || type.retired) throw new TopicGone();
    const note = hidesRequester(desk, type) ? text("tickets.form-anonymous") : text("tickets.form-who-reads");
    return { title: type.name, questions: questionsOf(app, type), note, locale: desk.locale };
  },
  finish: async (context, [evidenceId = "", typeId = "", adult], filled) =>
    say(await sendReport(context, { evidenceId, typeId, adult, filled })),
});

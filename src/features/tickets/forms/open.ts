import { findDesk, findPanel, findType } from "#features/desk/index.ts";
import { formFlow, questionsOf } from "#features/forms/index.ts";
import { say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoDesk, TopicGone } from "../errors.ts";
import { NO_PANEL, openFormName } from "../ids.ts";
import { openFromServer } from "../open-from-server.ts";

/** A type's questions, asked in a server: filled in, the ticket opens. Params: type, panel, and whether it is about adult things. */
export const openForm = formFlow({
  name: openFormName,
  access: "everyone",
  reply: "private",
  async find({ app, guildId }, [typeId = "", panelId = ""]) {
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    const type = await findType(app.db, desk.guildId, typeId);
    const panel = panelId === NO_PANEL ? null : await findPanel(app.db, desk.guildId, panelId);
    if (!type || type.retired || panel === undefined) throw new TopicGone();
    const isHidden = type.requester === "anonymous" && desk.anonymousRequesters !== "off";
    const note = isHidden ? text("tickets.form-anonymous") : text("tickets.form-who-reads");
    return { title: type.name, questions: questionsOf(app, type), note, locale: desk.locale };
  },
  finish: async (context, [typeId = "", panelId = "", adult, instead], filled) =>
    say(
      await openFromServer(context, {
        typeId,
        panelId,
        adult: adult === "yes",
        inThread: instead === "thread",
        filled,
      }),
    ),
});

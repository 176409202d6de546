import { findPerson } from "#features/people/index.ts";
import { button, say } from "#kernel/feature.ts";
import { reportPageId } from "../ids.ts";
import { reportPage } from "../report.ts";

const LONGEST = 366;

/** Another page of the report. Params: days, topic, member, page. */
export const reportPageButton = button(reportPageId, {
  access: "reports",
  reply: "update",
  async run({ app, actor, guildId, params: [days, typeId, member, page] }) {
    const userId = member || null;
    const assignee = userId === null ? null : ((await findPerson(app.db, userId)) ?? null);
    const since = Math.min(Math.max(Math.trunc(Number(days)) || 1, 1), LONGEST);
    const asked = { days: since, typeId: typeId || null, userId, assignee, by: actor };
    return say(await reportPage(app, guildId ?? "", asked, page));
  },
});

import { topicCalled, topicOption } from "#features/forms/index.ts";
import { findPerson } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { reportPage } from "../report.ts";

const MONTH = 30;

/** What was not done in time: in a server, of a topic, by who looked after it. */
export const reportCommand = command("targets report", {
  description: text("targets.report-command.description"),
  access: "reports",
  reply: "private",
  options: {
    days: { type: "integer", description: text("targets.report-command.days"), min: 1, max: 366 },
    topic: { ...topicOption(text("targets.report-command.topic")), required: false },
    member: { type: "user", description: text("targets.report-command.member") },
  },
  async run({ app, actor, guildId, options }) {
    const type = options.topic === null ? null : await topicCalled(app.db, guildId, options.topic);
    const userId = options.member;
    const assignee = userId === null ? null : ((await findPerson(app.db, userId)) ?? null);
    const asked = { days: options.days ?? MONTH, typeId: type?.id ?? null, userId, assignee, by: actor };
    return say(await reportPage(app, guildId ?? "", asked, 0));
  },
});

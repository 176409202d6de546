import { findDesk } from "#features/desk/index.ts";
import { form, say } from "#kernel/feature.ts";
import { problemId } from "../ids.ts";
import { mayComment, ownClosed } from "../may-rate.ts";
import { reportProblem } from "../report-problem.ts";
import { reportedView } from "../views/done.ts";

/** What went wrong. Params: ticket. */
export const problemForm = form(problemId, {
  access: "everyone",
  reply: "private",
  async submit(context) {
    const { app, write, params, values } = context;
    return write(async (tx) => {
      const ticket = await ownClosed(tx, context, params[0]);
      await mayComment(tx, context, ticket);
      await reportProblem(tx, app, ticket, String(values["words"] ?? "").trim());
      const desk = await findDesk(tx, ticket.guildId);
      return say(reportedView(ticket.number, desk?.name ?? ""));
    });
  },
});

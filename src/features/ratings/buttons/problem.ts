import { ask, button } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { TooManyProblems } from "../errors.ts";
import { problemForm } from "../forms/problem.ts";
import { problemId } from "../ids.ts";
import { mayComment, ownClosed } from "../may-rate.ts";
import { listProblems } from "../problem-store.ts";
import { LONGEST, MOST_PROBLEMS } from "../rating.ts";

/** "Report a problem" on the card of a ticket that is closed. Params: ticket. */
export const problemButton = button(problemId, {
  access: "everyone",
  reply: "form",
  async run(context) {
    const { app, params } = context;
    const ticket = await ownClosed(app.db, context, params[0]);
    await mayComment(app.db, context, ticket);
    if ((await listProblems(app.db, ticket.id)).length >= MOST_PROBLEMS) throw new TooManyProblems(ticket.number);
    return ask(problemForm, [ticket.id], text("ratings.problem-form.title", { number: String(ticket.number) }), [
      { field: "long", name: "words", label: text("ratings.problem-form.words"), required: true, max: LONGEST },
      { field: "note", name: "who", label: text("ratings.problem-form.who") },
    ]);
  },
});

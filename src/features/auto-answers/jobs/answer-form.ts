import { findIntake, getTicket } from "#features/tickets/index.ts";
import { job } from "#kernel/jobs.ts";
import { answerWords } from "../answer-words.ts";

/** What the form of a new ticket said, looked at once the ticket is open. */
export const answerForm = job<{ ticketId: string }>({
  job: "auto-answers.form",
  async run({ app, payload }) {
    const ticket = await getTicket(app.db, payload.ticketId);
    const intake = await findIntake(app.db, app, ticket);
    const words = (intake?.answers ?? []).map((answer) => answer.words).join("\n");
    await answerWords(app, ticket.id, words);
  },
});

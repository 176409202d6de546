import type { WhenHeard } from "#features/conversation/index.ts";
import { LOOKED_AT } from "./auto-answer.ts";
import { answerSaid, isTooOld } from "./jobs/answer-said.ts";
import { keepsAnswers } from "./keeps-answers.ts";

/**
 * What a requester writes in a ticket is looked at right after it was taken in: a pattern may take its time. Until then it is kept, sealed.
 * Never what staff say.
 */
export const hearWords: WhenHeard = async (tx, app, { ticket, messageId, sentAt, words }) => {
  if (words.trim() === "" || ticket.oneWay || isTooOld(app, sentAt)) return;
  if (!(await keepsAnswers(tx, app, ticket.guildId))) return;
  const sealed = app.vault.seal(words.slice(0, LOOKED_AT));
  await app.jobs.add(tx, answerSaid, { ticketId: ticket.id, sentAt, sealed }, { at: app.clock.now(), key: messageId });
};

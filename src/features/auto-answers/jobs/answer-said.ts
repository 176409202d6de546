import type { App } from "#kernel/app.ts";
import { job } from "#kernel/jobs.ts";
import { type Instant, minutes } from "#kernel/types.ts";
import { answerWords } from "../answer-words.ts";

interface Payload {
  readonly ticketId: string;
  readonly sentAt: Instant;
  readonly sealed: string;
}

/** What was written longer ago, while we were away, a person answers. */
const TOO_OLD = minutes(15);

export const isTooOld = ({ clock }: Pick<App, "clock">, sentAt: Instant): boolean => clock.now() - sentAt > TOO_OLD;

/** What was said in a ticket, looked at once. However often that fails, the words are gone once they are too old. */
export const answerSaid = job<{ readonly [Field in keyof Payload]: Payload[Field] }>({
  job: "auto-answers.said",
  async run({ app, payload: { ticketId, sentAt, sealed } }) {
    if (!isTooOld(app, sentAt)) await answerWords(app, ticketId, app.vault.open(sealed));
  },
});

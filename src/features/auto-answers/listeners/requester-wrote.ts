import { findMessage, sourceOfMessage } from "#features/conversation/index.ts";
import { listener } from "#kernel/feature.ts";
import { minutes, snowflakeTime } from "#kernel/types.ts";
import { answerWords } from "../answer-words.ts";
import { mayAnswer } from "../may-answer.ts";

/** What was written longer ago, while we were away, a person answers. */
const TOO_OLD = minutes(15);

/** What a requester writes in a ticket; it was taken in before this hears of it. Never what staff say. */
export const hearRequester = listener("message", async ({ app, event }) => {
  if (event.content.trim() === "" || app.clock.now() - snowflakeTime(event.id) > TOO_OLD) return;
  if (!(await mayAnswer(app, event.guild_id))) return;
  const message = await findMessage(app.db, sourceOfMessage(event.id));
  if (message?.kind === "requester") await answerWords(app, message.ticketId, event.content);
});

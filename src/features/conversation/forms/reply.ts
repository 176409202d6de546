import { getTicketNamed } from "#features/tickets/index.ts";
import { form } from "#kernel/feature.ts";
import { replyFormId } from "../ids.ts";
import { writeReply } from "../write-reply.ts";

/** A reply, written in a form. Params: ticket. */
export const replyForm = form(replyFormId, {
  access: "staff",
  reply: "private",
  async submit(context) {
    const { actor, guildId, params, values } = context;
    return writeReply(context, {
      find: (tx) => getTicketNamed(tx, { actor, guildId }, params[0]),
      words: String(values.text ?? ""),
      identity: values.as === "anonymous" ? "anonymous" : "named",
    });
  },
});

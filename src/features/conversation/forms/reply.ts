import { askedIdentity } from "#features/identity/index.ts";
import { getTicketNamed } from "#features/tickets/index.ts";
import { form } from "#kernel/feature.ts";
import { FileGone } from "../errors.ts";
import { replyFormId } from "../ids.ts";
import { keepUploads } from "../keep-uploads.ts";
import { writeReply } from "../write-reply.ts";

/** A reply, written in a form. Params: ticket, its version when the form was opened. */
export const replyForm = form(replyFormId, {
  access: "answer",
  reply: "private",
  async submit(context) {
    const { app, actor, guildId, params, values } = context;
    const files = await keepUploads(app, values.files);
    if (!files) throw new FileGone();
    return writeReply(context, {
      find: (tx) => getTicketNamed(tx, { actor, guildId }, params[0]),
      words: String(values.text ?? ""),
      files,
      identity: askedIdentity(values.as),
      ...(/^\d+$/.test(params[1] ?? "") ? { version: Number(params[1]) } : {}),
    });
  },
});

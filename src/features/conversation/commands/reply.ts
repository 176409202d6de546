import { askedIdentity } from "#features/identity/index.ts";
import { ticketHere } from "#features/tickets/index.ts";
import { command } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { writeReply } from "../write-reply.ts";

export const replyCommand = command("reply", {
  description: text("conversation.reply-command.description"),
  access: "answer",
  reply: "private",
  aliases: ["r"],
  options: {
    message: { type: "rest", description: text("conversation.reply-command.message"), required: true, maxLength: 2000 },
    as: {
      type: "choice",
      description: text("conversation.reply-command.as"),
      choices: [
        { value: "named", name: text("conversation.reply-command.named") },
        { value: "anonymous", name: text("conversation.reply-command.anonymous") },
        { value: "persona", name: text("conversation.reply-command.persona") },
      ],
    },
  },
  async run(context) {
    const { app, guildId, channelId, options } = context;
    return writeReply(context, {
      find: (tx) => ticketHere(tx, app, { channelId, guildId }),
      words: options.message,
      identity: askedIdentity(options.as),
    });
  },
});

import { topicOption } from "#features/forms/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotTheirWords } from "../errors.ts";
import { splitHere } from "../split-here.ts";
import { readMessageId } from "../what-goes-along.ts";

export const splitCommand = command("related split", {
  description: text("relations.split-command.description"),
  access: "contact",
  reply: "private",
  aliases: ["split", "ticket split"],
  options: {
    message: { type: "text", description: text("relations.split-command.message"), required: true, maxLength: 200 },
    along: {
      type: "choice",
      description: text("relations.split-command.along"),
      choices: [
        { value: "from-here", name: text("relations.along-from-here") },
        { value: "this", name: text("relations.along-this") },
      ],
    },
    topic: { ...topicOption(text("relations.split-command.topic")), required: false },
  },
  async run(context) {
    const { message, along, topic } = context.options;
    const messageId = readMessageId(message);
    if (messageId === undefined) throw new NotTheirWords();
    return say(await splitHere(context, { messageId, along: along === "this" ? "this" : "from-here", topic }));
  },
});

import { findDesk } from "#features/desk/index.ts";
import { mustBelong, NoDesk, ticketHere } from "#features/tickets/index.ts";
import { command, nothing, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { OnlyTheTeam } from "../errors.ts";
import { sourceOfInteraction } from "../message.ts";
import { replyToRequester } from "../reply-to-requester.ts";
import { waitingView } from "../views/not-sent.ts";

export const replyCommand = command("reply", {
  description: text("conversation.reply-command.description"),
  access: "staff",
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
      ],
    },
  },
  async run({ app, write, actor, guildId, channelId, eventId, options }) {
    const outlook = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      if ((await mustBelong(tx, actor, guildId, ticket)) !== "staff") throw new OnlyTheTeam();
      const desk = await findDesk(tx, ticket.guildId);
      if (!desk) throw new NoDesk();
      return replyToRequester(tx, app, {
        ticket,
        desk,
        source: sourceOfInteraction(eventId),
        original: null,
        author: { id: actor.id, displayName: actor.displayName },
        said: { text: options.message, files: [], extras: [], replyTo: null },
        identity: options.as === "named" || options.as === "anonymous" ? options.as : "as the topic says",
        receipt: "replace",
      });
    });
    // The line in the room says it, once Discord confirmed that it arrived.
    return outlook === "waiting" ? say(waitingView) : nothing;
  },
});

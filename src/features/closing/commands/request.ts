import { getType, isTrainee } from "#features/desk/index.ts";
import { mustBeOfTeam, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { askSolved } from "../ask-solved.ts";
import { WordsOfTrainee } from "../errors.ts";
import { askedDoneView } from "../views/asked.ts";

export const requestCommand = command("closing request", {
  description: text("closing.request-command.description"),
  access: "close",
  reply: "private",
  aliases: ["closerequest", "ticket closerequest", "ticket close-request"],
  options: { words: { type: "rest", description: text("closing.request-command.words"), maxLength: 1000 } },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { number } = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      const type = await getType(tx, ticket.guildId, ticket.typeId);
      if (options.words !== null && isTrainee(type, actor.roles)) throw new WordsOfTrainee();
      return askSolved(tx, app, { ticket, by: actor.id, words: options.words });
    });
    return say(askedDoneView(number));
  },
});

import { ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { renameTicket } from "../rename-ticket.ts";
import { renameDoneView } from "../views/done.ts";

export const renameCommand = command("ticket rename", {
  description: text("handling.rename-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["rename"],
  options: {
    name: { type: "rest", description: text("handling.rename-command.name"), required: true, maxLength: 100 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const after = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      return renameTicket(tx, app, { ticket, by: actor, guildId, name: options.name });
    });
    return say(renameDoneView(after.number));
  },
});

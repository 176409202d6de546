import { ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { resumeTicket } from "../hold-ticket.ts";
import { doneView } from "../views/hold.ts";

export const resumeCommand = command("suspend off", {
  description: text("holds.off-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["unsuspend", "ticket unsuspend"],
  options: { number: { type: "integer", description: text("holds.option-number"), min: 1 } },
  async run({ app, write, actor, guildId, channelId, options }) {
    const ticket = await write(async (tx) => {
      const here = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return resumeTicket(tx, app, { ticket: here, by: actor, guildId });
    });
    return say(doneView(ticket.number, null));
  },
});

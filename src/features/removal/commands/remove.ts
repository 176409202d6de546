import { mustHoldFor, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { endWithRoom } from "../end.ts";
import { doneView } from "../views/done.ts";

/** Closes a ticket and deletes its room. Opened again it has a new one, and its history. */
export const removeCommand = command("closing remove", {
  description: text("removal.remove-command.description"),
  access: "force-close",
  reply: "private",
  aliases: ["softdelete", "ticket softdelete"],
  options: { number: { type: "integer", description: text("removal.number"), min: 1 } },
  async run(context) {
    const { app, write, actor, guildId, channelId, options } = context;
    const { number } = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      await mustHoldFor(tx, ticket, actor, "force-close");
      return endWithRoom(tx, context, ticket);
    });
    return say(doneView(number, "removed"));
  },
});

import { isOpen, mustHoldFor, NotThisStatus, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { endNow, endWithRoom } from "../end.ts";
import { doneView } from "../views/done.ts";

/** Closes at once, whatever the topic asks for; from anywhere in the server, and when its room is gone. */
export const forceCommand = command("closing force", {
  description: text("removal.force-command.description"),
  access: "force-close",
  reply: "private",
  aliases: ["forceclose", "ticket forceclose"],
  options: {
    number: { type: "integer", description: text("removal.number"), min: 1 },
    "delete-channel": { type: "flag", description: text("removal.force-command.delete-channel") },
    reason: { type: "rest", description: text("removal.force-command.reason"), maxLength: 1000 },
  },
  async run(context) {
    const { app, write, actor, guildId, channelId, options } = context;
    const isGone = options["delete-channel"] === true;
    const { number } = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      await mustHoldFor(tx, ticket, actor, "force-close");
      if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
      const { reason } = options;
      return isGone ? endWithRoom(tx, context, ticket, reason) : endNow(tx, context, ticket, { reason });
    });
    return say(doneView(number, isGone ? "removed" : "closed"));
  },
});

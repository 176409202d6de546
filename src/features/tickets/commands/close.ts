import { askedIdentity } from "#features/identity/index.ts";
import { command, nothing } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { closeTicket } from "../close-ticket.ts";
import { mustBelong, ticketHere } from "../ticket-here.ts";

export const closeCommand = command("ticket close", {
  description: text("tickets.close-command.description"),
  access: "everyone",
  reply: "private",
  where: ["server", "dm"],
  aliases: ["close"],
  options: {
    reason: { type: "rest", description: text("tickets.close-command.reason"), maxLength: 1000 },
    as: {
      type: "choice",
      description: text("tickets.close-command.as"),
      choices: [
        { value: "named", name: text("tickets.close-form.as-named") },
        { value: "anonymous", name: text("tickets.close-form.as-team") },
        { value: "persona", name: text("tickets.close-form.as-alias") },
      ],
    },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBelong(tx, actor, guildId, ticket);
      return closeTicket(tx, app, {
        ticket,
        by: actor.id,
        name: actor.displayName,
        as: askedIdentity(options.as),
        reason: options.reason,
        how: "command",
        tell: "requester",
      });
    });
    // The ticket's room is where this was run, and tells it.
    return nothing;
  },
});

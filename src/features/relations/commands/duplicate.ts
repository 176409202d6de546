import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { relateTickets } from "../relate-tickets.ts";
import { twoTickets } from "../two-tickets.ts";
import { linkedView } from "../views/done.ts";

export const duplicateCommand = command("related duplicate", {
  description: text("relations.duplicate-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["duplicate", "ticket duplicate"],
  options: {
    number: { type: "integer", description: text("relations.duplicate-command.number"), required: true, min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { number } = options;
    const { ticket } = await write(async (tx) => {
      const two = await twoTickets(tx, app, { actor, guildId, channelId }, number);
      await relateTickets(tx, app, { ...two, by: actor.id, is: "duplicate-of" });
      return two;
    });
    return say(linkedView("duplicate-of", ticket.number, number));
  },
});

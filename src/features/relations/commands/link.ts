import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { relateTickets } from "../relate-tickets.ts";
import { twoTickets } from "../two-tickets.ts";
import { linkedView } from "../views/done.ts";

export const linkCommand = command("related link", {
  description: text("relations.link-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["link", "ticket link"],
  options: {
    number: { type: "integer", description: text("relations.link-command.number"), required: true, min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { number } = options;
    const { ticket } = await write(async (tx) => {
      const two = await twoTickets(tx, app, { actor, guildId, channelId }, number);
      await relateTickets(tx, app, { ...two, by: actor.id, is: "related" });
      return two;
    });
    return say(linkedView("related", ticket.number, number));
  },
});

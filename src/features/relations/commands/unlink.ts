import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { unrelateTickets } from "../relate-tickets.ts";
import { twoTickets } from "../two-tickets.ts";
import { linkedView } from "../views/done.ts";

export const unlinkCommand = command("related unlink", {
  description: text("relations.unlink-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["unlink", "ticket unlink"],
  options: {
    number: { type: "integer", description: text("relations.unlink-command.number"), required: true, min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { number } = options;
    const { ticket } = await write(async (tx) => {
      const two = await twoTickets(tx, app, { actor, guildId, channelId }, number);
      await unrelateTickets(tx, app, { ...two, by: actor.id });
      return two;
    });
    return say(linkedView("unlinked", ticket.number, number));
  },
});

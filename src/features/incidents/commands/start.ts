import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { beginIncident } from "../start-incident.ts";
import { theirTicket } from "../the-incident.ts";
import { startedView } from "../views/done.ts";

export const startCommand = command("incident start", {
  description: text("incidents.start-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["incident"],
  options: { number: { type: "integer", description: text("incidents.option-number"), min: 1 } },
  async run({ app, write, actor, guildId, channelId, options }) {
    const ticket = await write(async (tx) => {
      const found = await theirTicket(tx, app, { actor, guildId, channelId }, options.number);
      await beginIncident(tx, app, { ticket: found, by: actor });
      return found;
    });
    return say(startedView(ticket.number));
  },
});

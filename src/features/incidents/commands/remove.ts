import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { takeTickets } from "../change-tickets.ts";
import { numbersOf } from "../numbers-of.ts";
import { theIncident } from "../the-incident.ts";
import { changedView } from "../views/done.ts";

export const removeCommand = command("incident remove", {
  description: text("incidents.remove-command.description"),
  access: "sort",
  reply: "private",
  options: {
    tickets: { type: "text", description: text("incidents.option-tickets"), required: true, maxLength: 500 },
    number: { type: "integer", description: text("incidents.option-incident"), min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const numbers = numbersOf(options.tickets);
    const where = { actor, guildId, channelId };
    const changed = await write(async (tx) => {
      const incident = await theIncident(tx, app, where, options.number);
      return takeTickets(tx, app, { incident, numbers, where });
    });
    return say(changedView("removed", changed));
  },
});

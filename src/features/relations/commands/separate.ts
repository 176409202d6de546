import { getTicketNamed, mustBeOfTeam, mustBeOfTeamByNumber, ticketHere } from "#features/tickets/index.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { separateButtonId } from "../ids.ts";
import { separateTicket } from "../separate-ticket.ts";
import { separatedView } from "../views/done.ts";

/** Undoes a merge. */
export const separateCommand = command("related separate", {
  description: text("relations.separate-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["separate", "unmerge", "ticket unmerge"],
  options: {
    number: { type: "integer", description: text("relations.separate-command.number"), min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { number } = options;
    const { ticket, from } = await write(async (tx) => {
      const merged = await ticketHere(tx, app, { channelId, guildId }, { number });
      await mustBeOfTeamByNumber(tx, actor, guildId, { ticket: merged, number });
      return separateTicket(tx, app, { ticket: merged, by: actor });
    });
    return say(separatedView(ticket.number, from?.number ?? null));
  },
});

/** "Take it out again", below the answer to a merge. Params: the merged ticket. */
export const separateButton = button(separateButtonId, {
  access: "sort",
  reply: "update",
  async run(context) {
    const { app, write, actor, guildId, params } = context;
    const { ticket, from } = await write(async (tx) => {
      const merged = await getTicketNamed(tx, context, params[0]);
      await mustBeOfTeam(tx, actor, guildId, merged);
      return separateTicket(tx, app, { ticket: merged, by: actor });
    });
    return say(separatedView(ticket.number, from?.number ?? null));
  },
});

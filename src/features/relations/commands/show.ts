import { getTicketNamed, mustBeOfTeam, mustBeOfTeamByNumber, ticketHere } from "#features/tickets/index.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { pageButtonId } from "../ids.ts";
import { relatedPage } from "../related-page.ts";

export const showCommand = command("related show", {
  description: text("relations.show-command.description"),
  access: "read",
  reply: "private",
  aliases: ["related"],
  options: {
    number: { type: "integer", description: text("relations.show-command.number"), min: 1 },
  },
  async run(context) {
    const { app, actor, guildId, channelId, options } = context;
    const { number } = options;
    const ticket = await ticketHere(app.db, app, { channelId, guildId }, { number });
    await mustBeOfTeamByNumber(app.db, actor, guildId, { ticket, number });
    return say(await relatedPage(context, ticket, 0));
  },
});

/** Params: the ticket, the page. */
export const pageButton = button(pageButtonId, {
  access: "read",
  reply: "update",
  async run(context) {
    const { app, actor, guildId, params } = context;
    const ticket = await getTicketNamed(app.db, context, params[0]);
    await mustBeOfTeam(app.db, actor, guildId, ticket);
    return say(await relatedPage(context, ticket, params[1]));
  },
});

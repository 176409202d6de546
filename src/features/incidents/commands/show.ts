import { getTicketNamed, mustBeOfTeam } from "#features/tickets/index.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { pageButtonId } from "../ids.ts";
import { incidentPage } from "../incident-page.ts";
import { findIncidentOf } from "../incident-store.ts";
import { theirTicket } from "../the-incident.ts";

/** Also from a ticket that belongs to one. */
export const showCommand = command("incident show", {
  description: text("incidents.show-command.description"),
  access: "read",
  reply: "private",
  options: { number: { type: "integer", description: text("incidents.option-incident"), min: 1 } },
  async run(context) {
    const { app, actor, guildId, channelId, options } = context;
    const ticket = await theirTicket(app.db, app, { actor, guildId, channelId }, options.number);
    const other = await findIncidentOf(app.db, ticket.id);
    if (other) await mustBeOfTeam(app.db, actor, guildId, other);
    return say(await incidentPage(context, other ?? ticket, 0));
  },
});

/** Params: the ticket that the incident is, the page. */
export const pageButton = button(pageButtonId, {
  access: "read",
  reply: "update",
  async run(context) {
    const { app, actor, guildId, params } = context;
    const ticket = await getTicketNamed(app.db, context, params[0]);
    await mustBeOfTeam(app.db, actor, guildId, ticket);
    return say(await incidentPage(context, ticket, params[1]));
  },
});

import { mustBeOfTeam, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { listOfTicket } from "../evidence-store.ts";
import { type Checked, checkedView } from "../views/checked.ts";

/** What is kept with a ticket, and whether it is still what was kept. */
export const evidenceCommand = command("ticket evidence", {
  description: text("evidence.command.description"),
  access: "read",
  reply: "private",
  options: { number: { type: "integer", description: text("evidence.command.number"), min: 1 } },
  async run({ app, actor, guildId, channelId, options }) {
    const ticket = await ticketHere(app.db, app, { channelId, guildId }, { number: options.number });
    await mustBeOfTeam(app.db, actor, guildId, ticket);
    const checked: Checked[] = [];
    for (const evidence of await listOfTicket(app.db, app, ticket.id)) {
      const now = await app.files.digest(evidence.copy.files.map(({ kept }) => kept));
      checked.push({ evidence, is: now === evidence.copy.sha256 ? "unchanged" : "changed" });
    }
    return say(checkedView(ticket.number, checked));
  },
});

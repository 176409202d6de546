import { findDesk } from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { lookUp, missingIn } from "../joiners.ts";
import { mergeTicket, mustMerge } from "../merge-ticket.ts";
import { twoTickets } from "../two-tickets.ts";
import { mergedView } from "../views/done.ts";

/** This ticket goes on in another one. */
export const mergeCommand = command("related merge", {
  description: text("relations.merge-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["merge", "ticket merge"],
  options: {
    number: { type: "integer", description: text("relations.merge-command.number"), required: true, min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { number } = options;
    const where = { actor, guildId, channelId };
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    const seen = await twoTickets(app.db, app, where, number);
    const two = { from: seen.ticket, into: seen.other };
    await mustMerge(app.db, two);
    const people = await lookUp(app, desk, await missingIn(app.db, app, two), two.into);
    await write(async (tx) => {
      const { ticket: from, other: into } = await twoTickets(tx, app, where, number);
      await mergeTicket(tx, app, { from, into, by: actor, people });
    });
    return say(mergedView(two.from, number));
  },
});

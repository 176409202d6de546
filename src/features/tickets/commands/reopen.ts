import type { Db } from "#kernel/database.ts";
import { command, nothing, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { mayReopen, returning } from "../may-open.ts";
import { reopenTicket } from "../reopen-ticket.ts";
import { mustBelongByNumber, ticketHere } from "../ticket-here.ts";
import { reopenedView } from "../views/answers.ts";

export const reopenCommand = command("ticket reopen", {
  description: text("tickets.reopen-command.description"),
  access: "everyone",
  reply: "private",
  where: ["server", "dm"],
  aliases: ["reopen"],
  options: {
    number: { type: "integer", description: text("tickets.reopen-command.number"), min: 1 },
  },
  async run(context) {
    const { app, write, actor, guildId, channelId, options } = context;
    const find = (db: Db) => ticketHere(db, app, { channelId, guildId }, { number: options.number, first: "closed" });
    const by = await returning(context, await find(app.db));
    const ticket = await write(async (tx) => {
      const found = await find(tx);
      await mustBelongByNumber(tx, actor, guildId, { ticket: found, number: options.number, asStaff: "close" });
      await mayReopen(tx, app, found, by, guildId === null ? "dm" : "server");
      return reopenTicket(tx, app, {
        ticket: found,
        by: actor.id,
        tell: guildId === null ? "requester, by DM" : "requester",
      });
    });
    // Named by its number, the ticket may be elsewhere; without one it is here, and its room tells it.
    return guildId === null || options.number === null ? nothing : say(reopenedView(ticket));
  },
});

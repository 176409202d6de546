import { mustHoldFor, ticketHere } from "#features/tickets/index.ts";
import { ask, command } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { AlreadyErased } from "../errors.ts";
import { eraseForm } from "../forms/erase.ts";

/** Asks for the number: what is erased nobody brings back. */
export const eraseCommand = command("closing erase", {
  description: text("removal.erase-command.description"),
  access: "erase",
  reply: "form",
  aliases: ["harddelete", "ticket harddelete"],
  options: { number: { type: "integer", description: text("removal.number"), min: 1 } },
  async run({ app, actor, guildId, channelId, options }) {
    const ticket = await ticketHere(app.db, app, { channelId, guildId }, { number: options.number });
    await mustHoldFor(app.db, ticket, actor, "erase");
    if (ticket.closedHow === "erased") throw new AlreadyErased(ticket.number);
    const number = String(ticket.number);
    return ask(eraseForm, [ticket.id], text("removal.erase-form.title", { number }), [
      { field: "note", name: "what", label: text("removal.erase-form.what", { number }) },
      { field: "short", name: "number", label: text("removal.erase-form.number"), required: true, max: 12 },
    ]);
  },
});

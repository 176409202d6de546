import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { isShared } from "../ticket.ts";
import { mustBelongByNumber, ticketHere } from "../ticket-here.ts";
import { ticketInfo } from "../ticket-info.ts";
import { infoView } from "../views/answers.ts";

export const infoCommand = command("ticket info", {
  description: text("tickets.info-command.description"),
  access: "everyone",
  reply: "private",
  where: ["server", "dm"],
  options: {
    number: { type: "integer", description: text("tickets.info-command.number"), min: 1 },
  },
  async run({ app, actor, guildId, channelId, options }) {
    const ticket = await ticketHere(app.db, app, { channelId, guildId }, { number: options.number });
    const is = await mustBelongByNumber(app.db, actor, guildId, { ticket, number: options.number, asStaff: "read" });
    const info = await ticketInfo(app.db, app, ticket, is === "staff" ? "team" : "member");
    // The team's own thread is none of the member's business, and a link to it leads them nowhere.
    const seesRoom = is === "staff" || isShared(ticket);
    return say(infoView(seesRoom ? info : { ...info, channelId: null }));
  },
});

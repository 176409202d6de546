import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { mustBelong, ticketHere } from "../ticket-here.ts";
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
    await mustBelong(app.db, actor, guildId, ticket);
    return say(infoView(await ticketInfo(app.db, app, ticket)));
  },
});

import { mustBeOfTeam, NoDesk, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { historyPage, memberOfTicket } from "../history-page.ts";

/** What a member asked before; without a name, whoever asks in the ticket here. */
export const historyCommand = command("history", {
  description: text("history.command.description"),
  access: "read",
  reply: "private",
  aliases: ["ticket history", "th"],
  options: { member: { type: "user", description: text("history.command.member") } },
  async run({ app, actor, guildId, channelId, options }) {
    if (guildId === null) throw new NoDesk();
    let { member } = options;
    if (member === null) {
      const ticket = await ticketHere(app.db, app, { channelId, guildId });
      await mustBeOfTeam(app.db, actor, guildId, ticket);
      member = await memberOfTicket(app.db, ticket);
    }
    return say(await historyPage(app, { actor, guildId, member }, 0));
  },
});

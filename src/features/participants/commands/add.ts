import { mustBeOfTeam, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { addParticipant } from "../add-participant.ts";
import { getGuildMember } from "../get-guild-member.ts";
import { doneView } from "../views/lines.ts";

export const addCommand = command("ticket add", {
  description: text("participants.add-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["add"],
  former: [{ typed: "ticket adduser" }, { typed: "adduser" }],
  options: { member: { type: "user", description: text("participants.add-command.member"), required: true } },
  async run({ app, write, actor, guildId, channelId, eventId, options }) {
    const member = await getGuildMember(app, guildId, options.member);
    await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      await addParticipant(tx, app, { ticket, member, by: actor.id, eventId });
    });
    return say(doneView(text("participants.added", { name: member.displayName })));
  },
});

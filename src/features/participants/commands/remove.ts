import { mustBeOfTeam, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { mention, text } from "#kernel/text.ts";
import { removeParticipant } from "../remove-participant.ts";
import { doneView } from "../views/lines.ts";

export const removeCommand = command("ticket remove", {
  description: text("participants.remove-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["remove"],
  former: [{ typed: "ticket removeuser" }, { typed: "removeuser" }],
  options: { member: { type: "user", description: text("participants.remove-command.member"), required: true } },
  async run({ app, write, actor, guildId, channelId, eventId, options }) {
    await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      await removeParticipant(tx, app, { ticket, userId: options.member, by: actor.id, eventId });
    });
    return say(doneView(text("participants.removed", { name: mention(options.member) })));
  },
});

import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { revealRequester } from "../reveal-requester.ts";
import { mustBelong, ticketHere } from "../ticket-here.ts";
import { revealedView } from "../views/revealed.ts";

/** Who asks without being named: for an emergency, by an admin, with a reason that stays on the timeline. */
export const revealCommand = command("ticket reveal", {
  description: text("tickets.reveal-command.description"),
  access: "reveal",
  reply: "private",
  options: {
    reason: { type: "rest", description: text("tickets.reveal-command.reason"), required: true, maxLength: 500 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const { alias, userId } = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBelong(tx, actor, guildId, ticket);
      return revealRequester(tx, app, { ticket, by: actor.id, reason: options.reason });
    });
    return say(revealedView(alias, userId));
  },
});

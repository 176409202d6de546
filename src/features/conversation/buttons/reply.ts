import { getTicketNamed, mustBeOfTeam, replyButtonId } from "#features/tickets/index.ts";
import { button } from "#kernel/feature.ts";
import { askForReply } from "../ask-for-reply.ts";

/** "Reply" on the staff card: works on a phone, and where the bot may not read messages. Params: ticket. */
export const replyButton = button(replyButtonId, {
  access: "answer",
  reply: "form",
  async run(context) {
    const { app, actor, guildId, params } = context;
    const ticket = await getTicketNamed(app.db, { actor, guildId }, params[0]);
    await mustBeOfTeam(app.db, actor, guildId, ticket);
    return askForReply(context, ticket);
  },
});

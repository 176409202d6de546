import { getTicketNamed, mustBeOfTeam } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph } from "#kernel/view.ts";
import { tryAgainButtonId } from "../ids.ts";

/** "Try again" below "Not sent": what waits for the requester is sent anew, in order. Params: ticket. */
export const tryAgainButton = button(tryAgainButtonId, {
  access: "answer",
  reply: "private",
  async run({ app, write, actor, guildId, params }) {
    await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      await mustBeOfTeam(tx, actor, guildId, ticket);
      await app.rooms.release(tx, ticket.requesterRoom);
    });
    return say({ tone: "neutral", blocks: [paragraph(text("conversation.trying-again"))] });
  },
});

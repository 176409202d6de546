import { getTicketNamed, moveToThread, mustBeOfTeam } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph } from "#kernel/view.ts";
import { moveButtonId } from "../ids.ts";

/** "Move to a private thread" below "Not sent": the conversation goes on there, with what was kept. Params: ticket. */
export const moveButton = button(moveButtonId, {
  access: "sort",
  reply: "private",
  async run({ app, write, actor, guildId, params }) {
    await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      await mustBeOfTeam(tx, actor, guildId, ticket);
      await moveToThread(tx, app, { ticket, by: actor.id });
    });
    return say({ tone: "neutral", blocks: [paragraph(text("conversation.moving"))] });
  },
});

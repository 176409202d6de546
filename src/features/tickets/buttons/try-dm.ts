import { findPerson } from "#features/people/index.ts";
import { button, say } from "#kernel/feature.ts";
import { TicketGone } from "../errors.ts";
import { tryDmButtonId } from "../ids.ts";
import { whereItIs } from "../open-from-server.ts";
import { announce } from "../open-ticket.ts";
import { getTicketNamed } from "../ticket-here.ts";

/** "Try again", after a member's DM took no message: what waits for them is sent anew. Params: ticket. */
export const tryDmButton = button(tryDmButtonId, {
  access: "everyone",
  reply: "update",
  async run({ app, write, actor, guildId, params, locale }) {
    const { ticket, told } = await write(async (tx) => {
      const found = await getTicketNamed(tx, { actor, guildId }, params[0]);
      if (found.dmCard === null || (await findPerson(tx, actor.id)) !== found.requester) throw new TicketGone();
      await app.rooms.release(tx, found.requesterRoom);
      return { ticket: found, told: await announce(tx, app, { ticket: found, dmCard: found.dmCard, locale }) };
    });
    return say(await whereItIs(app, ticket, told));
  },
});

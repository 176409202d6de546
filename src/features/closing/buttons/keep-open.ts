import { findPerson } from "#features/people/index.ts";
import { getTicketNamed, mustBelong } from "#features/tickets/index.ts";
import { button, nothing } from "#kernel/feature.ts";
import { keepOpenId } from "../ids.ts";
import { keepOpen } from "../keep-open.ts";

/** "Keep open" below what says when a ticket closes. Params: ticket. */
export const keepOpenButton = button(keepOpenId, {
  access: "everyone",
  reply: "private",
  async run({ app, write, actor, guildId, params }) {
    await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      await mustBelong(tx, actor, guildId, ticket);
      await keepOpen(tx, app, ticket, (await findPerson(tx, actor.id)) ?? null);
    });
    // What was pressed says it.
    return nothing;
  },
});

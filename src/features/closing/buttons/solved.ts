import { findPerson } from "#features/people/index.ts";
import { getTicketNamed, mustBelong } from "#features/tickets/index.ts";
import { button, nothing } from "#kernel/feature.ts";
import { answerSolved } from "../ask-solved.ts";
import { OnlyTheMember } from "../errors.ts";
import { solvedId } from "../ids.ts";

/** "Yes, close it" and "Not yet" below the question whether it is solved. */
export const solvedButton = button(solvedId, {
  access: "everyone",
  reply: "private",
  async run({ app, write, actor, guildId, params: [id, asked = "", said] }) {
    await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, id);
      await mustBelong(tx, actor, guildId, ticket);
      if ((await findPerson(tx, actor.id)) !== ticket.requester) throw new OnlyTheMember();
      await answerSolved(tx, app, { ticket, by: actor.id, asked, said: said === "yes" ? "yes" : "no" });
    });
    // The question itself says what was answered.
    return nothing;
  },
});

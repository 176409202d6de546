import { findPerson } from "#features/people/index.ts";
import { getTicket } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotThere } from "../errors.ts";
import { leaveButtonId } from "../ids.ts";
import { findParticipant } from "../participant-store.ts";
import { removeParticipant } from "../remove-participant.ts";
import { doneView } from "../views/lines.ts";

/** "Leave" below "You were added". Params: ticket. */
export const leaveButton = button(leaveButtonId, {
  access: "everyone",
  reply: "private",
  async run({ app, write, actor, eventId, params }) {
    await write(async (tx) => {
      const person = await findPerson(tx, actor.id);
      const known = person && (await findParticipant(tx, app, { ticketId: params[0] ?? "", person }));
      if (!known) throw new NotThere();
      const ticket = await getTicket(tx, known.ticketId);
      await removeParticipant(tx, app, { ticket, userId: actor.id, by: actor.id, eventId });
    });
    return say(doneView(text("participants.you-left")));
  },
});

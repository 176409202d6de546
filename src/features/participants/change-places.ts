import { findUserId } from "#features/people/index.ts";
import { isShared, type WhenTransferred } from "#features/tickets/index.ts";
import { letIn } from "./let-in.ts";
import { deleteParticipant } from "./participant-store.ts";

/**
 * A ticket was given to somebody: they ask, and take part beside nobody. In a shared room they are let in, and whoever asked before is put
 * out, unless they are of the team.
 */
export const changePlaces: WhenTransferred = async (tx, app, { before, after, former }) => {
  await deleteParticipant(tx, { ticketId: after.id, person: after.requester });
  if (!isShared(after)) return after;
  const source = `transferred:${after.version}`;
  const comes = await findUserId(tx, after.requester);
  if (comes) await letIn(tx, app, { ticket: after, userId: comes, person: after.requester, is: "in", source });
  const goes = former === "of the team" ? undefined : await findUserId(tx, before.requester);
  if (goes) await letIn(tx, app, { ticket: after, userId: goes, person: before.requester, is: "out", source });
  return after;
};

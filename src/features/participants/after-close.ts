import { findUserId } from "#features/people/index.ts";
import { isShared, type Ticket, type WhenTicket } from "#features/tickets/index.ts";
import { isForTeamNow } from "./is-for-team-now.ts";
import { letIn } from "./let-in.ts";
import { listParticipants } from "./participant-store.ts";

/** Closed: where the topic wants it, who asked and who was brought in are put out of the room. They stay noted, to be let in again. */
export const putOutAtClose: WhenTicket = async (tx, app, ticket) => {
  if (await isForTeamNow(tx, ticket)) await moveAll(tx, app, ticket, "out");
  return ticket;
};

/** Opened again: they are let in, whatever the topic says by now of those who were put out. Who is in already stays so. */
export const letInAgain: WhenTicket = async (tx, app, ticket) => {
  if (isShared(ticket) && !ticket.oneWay) await moveAll(tx, app, ticket, "in");
  return ticket;
};

type Given = Parameters<WhenTicket>;

async function moveAll(tx: Given[0], app: Given[1], ticket: Ticket, is: "in" | "out"): Promise<void> {
  const others = (await listParticipants(tx, app, ticket.id)).map(({ person }) => person);
  for (const person of new Set([ticket.requester, ...others])) {
    const userId = await findUserId(tx, person);
    if (userId === undefined) continue;
    await letIn(tx, app, { ticket, userId, person, is, source: `${is}:${ticket.version}` });
  }
}

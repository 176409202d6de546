import { findUserId } from "#features/people/index.ts";
import { type Ticket, teamOfTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { listParticipants } from "./participant-store.ts";

/**
 * Lets somebody into a shared room, or puts them out, once it is stored who takes part. A thread has members, a channel has overwrites;
 * the room takes what it has.
 */
export async function letIn(
  tx: Tx,
  app: Pick<App, "outbox" | "vault">,
  { ticket, userId, is, source }: { ticket: Ticket; userId: Snowflake; is: "in" | "out"; source: string },
): Promise<void> {
  await app.outbox.add(tx, ticket.staffRoom, is === "in" ? { invite: userId, source } : { dismiss: userId, source });
  const people = [ticket.requester, ...(await listParticipants(tx, app, ticket.id)).map(({ person }) => person)];
  const users: Snowflake[] = [];
  for (const person of people) {
    const id = await findUserId(tx, person);
    if (id !== undefined) users.push(id);
  }
  const access = { team: await teamOfTicket(tx, ticket), people: users };
  await app.outbox.show(tx, ticket.staffRoom, { show: "overwrites", access });
}

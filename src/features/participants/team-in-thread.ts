import { findPerson, personOf } from "#features/people/index.ts";
import { isOfOthers, isShared, othersMay, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findParticipant } from "./participant-store.ts";
import { forgetPutOut, notePutOut } from "./put-out-store.ts";
import type { TeamThread } from "./team-threads.ts";

type Needs = Pick<App, "outbox" | "ids" | "vault">;

interface Member {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
}

/** Begins the source of every invitation of somebody as of the team. */
export const teamInvitationOf = (userId: Snowflake): string => `team:${userId}:`;

interface Place {
  readonly ticket: Ticket;
  readonly thread: Pick<TeamThread, "is" | "room">;
}

/**
 * Lets somebody of the team into a ticket's private thread: at once, or, where it is hidden because somebody else looks after it, as soon
 * as nobody does.
 */
export async function letTeamIn(tx: Tx, app: Needs, { ticket, thread }: Place, member: Member): Promise<void> {
  // Also of one who sent it without a name, and who is of the team otherwise.
  if (ticket.oneWay && (await findPerson(tx, member.id)) === ticket.requester) return;
  const waits = (await othersMay(tx, ticket)) === "nothing" && (await isOfOthers(tx, ticket, member));
  if (waits) return notePutOut(tx, ticket.id, await personOf(tx, app, member.id));
  await app.outbox.add(tx, thread.room, {
    invite: member.id,
    source: `${teamInvitationOf(member.id)}${app.ids.next()}`,
  });
}

/** Puts somebody out who is not of the team any more; whoever asks or takes part stays where the member is. */
export async function putTeamOut(
  tx: Tx,
  app: Needs,
  { ticket, thread }: Place,
  { id }: Pick<Member, "id">,
): Promise<void> {
  const person = await findPerson(tx, id);
  if (person !== undefined) {
    await forgetPutOut(tx, ticket.id, person);
    if (thread.is === "own" && (await takesPart(tx, app, ticket, person))) return;
  }
  await app.outbox.add(tx, thread.room, { dismiss: id, source: `team:${id}:${app.ids.next()}` });
}

/** Puts somebody of the team out for as long as it is hidden; whoever takes part stays where the member is. */
export async function putAside(
  tx: Tx,
  app: Needs,
  { ticket, thread }: Place,
  { id }: Pick<Member, "id">,
): Promise<void> {
  const person = await personOf(tx, app, id);
  if (thread.is === "own" && (await takesPart(tx, app, ticket, person))) return;
  await notePutOut(tx, ticket.id, person);
  await app.outbox.add(tx, thread.room, { dismiss: id, source: `team:${id}:${app.ids.next()}` });
}

/** Whether somebody is in a ticket's thread without being of its team. */
async function takesPart(tx: Tx, app: Needs, ticket: Ticket, person: string): Promise<boolean> {
  if (!isShared(ticket) || ticket.oneWay) return false;
  return person === ticket.requester || (await findParticipant(tx, app, { ticketId: ticket.id, person })) !== undefined;
}

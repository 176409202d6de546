import { findParticipant, listParticipants } from "#features/participants/index.ts";
import { findUserId, type PersonId } from "#features/people/index.ts";
import { answersFor, findMember, type Member, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";

/** Those of a conversation who are not in the other one yet: its requester and whoever takes part. Of a report nobody: it has none. */
export async function missingIn(
  db: Db,
  app: Pick<App, "vault">,
  { from, into }: { readonly from: Ticket; readonly into: Ticket },
): Promise<PersonId[]> {
  if (from.oneWay) return [];
  const people = [from.requester, ...(await listParticipants(db, app, from.id)).map(({ person }) => person)];
  const missing: PersonId[] = [];
  for (const person of people) {
    const isThere = person === into.requester || (await findParticipant(db, app, { ticketId: into.id, person }));
    if (!isThere) missing.push(person);
  }
  return missing;
}

/** People of the server who are looked up, by our id; null for who left it, or answers the ticket anyway. Asks Discord. */
export async function lookUp(
  app: Pick<App, "db" | "discord">,
  desk: Parameters<typeof findMember>[1],
  people: readonly PersonId[],
  into: Ticket,
): Promise<ReadonlyMap<PersonId, Member | null>> {
  const found = new Map<PersonId, Member | null>();
  for (const person of people) {
    const userId = await findUserId(app.db, person);
    const member = userId === undefined ? undefined : await findMember(app, desk, userId);
    const reads =
      typeof member === "object" && (await answersFor(app.db, into, { id: member.userId, roles: member.roles }));
    found.set(person, typeof member === "object" && !reads ? member : null);
  }
  return found;
}

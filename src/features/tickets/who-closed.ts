import { findAlias } from "#features/identity/index.ts";
import { findUserId, type PersonId } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import { mention, type TextParam } from "#kernel/text.ts";
import { isShared, type Ticket } from "./ticket.ts";

/** For whose eyes a person is named. In a shared room everybody reads what the member reads. */
export type Reader = "team" | "member";

export const readerIn = (ticket: Ticket): Reader => (isShared(ticket) ? "member" : "team");

/**
 * Somebody who did something in a ticket, as its reader may know them: the team reads an alias for a member who asks without being named,
 * and the member reads of the team what its answers are signed with. Null: nobody in particular, or the team as such.
 */
export async function whoActed(
  db: Db,
  ticket: Ticket,
  { person, signed, reader }: { person: PersonId | null; signed: Ticket["closedAs"]; reader: Reader },
): Promise<TextParam | null> {
  if (person === null) return null;
  const isRequester = person === ticket.requester;
  if (isRequester && reader === "team" && ticket.alias !== null) return ticket.alias;
  if (!isRequester && reader === "member" && signed !== null && signed !== "named") {
    return signed === "persona" ? ((await findAlias(db, ticket.guildId, person)) ?? null) : null;
  }
  const userId = await findUserId(db, person);
  return userId === undefined ? null : mention(userId);
}

/** Who closed a ticket, as the reader may know them. */
export async function whoClosed(db: Db, ticket: Ticket, reader: Reader): Promise<TextParam | null> {
  return whoActed(db, ticket, { person: ticket.closedBy, signed: ticket.closedAs, reader });
}

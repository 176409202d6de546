import type { PersonId } from "#features/people/index.ts";
import { listNewestFacts, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";

/** As many facts as a ticket has of these kinds before anybody tries again. */
const FACTS_READ = 50;

/**
 * Whether Discord did not permit what was last decided about this person in a shared room: then the same command tries again, where it
 * would be refused otherwise, for by our books it is done.
 */
export async function wasRefused(db: Db, ticket: Pick<Ticket, "id">, person: PersonId): Promise<boolean> {
  const kinds = ["not-permitted", "participant-added", "participant-removed"] as const;
  for (const fact of await listNewestFacts(db, ticket.id, kinds, FACTS_READ)) {
    if (fact.kind !== "not-permitted") {
      if (fact.person === person) return false;
    } else if (fact.person === person || fact.data?.["what"] === "access") return true;
  }
  return false;
}

import { assignTicket, listSkills, lockTurns } from "#features/assignment/index.ts";
import { findDesk, getType } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { answeredBy, holdsFor, listUnclaimed, type Ticket } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { mayTake } from "./may-take.ts";

/** Tickets looked at together; those behind them follow when none of these is for whoever asks. */
const AT_ONCE = 50;

/**
 * Gives somebody of the team the ticket that waits longest of those they answer and nobody looks after; undefined when there is none. In
 * the caller's transaction: who asks in the same server meanwhile waits, so that nobody gets the same.
 */
export async function takeNext(
  tx: Tx,
  app: Parameters<typeof assignTicket>[1],
  { actor, guildId }: { readonly actor: Actor; readonly guildId: Snowflake },
): Promise<Ticket | undefined> {
  // Who asks in vain, as most do where everything is looked after, keeps nobody waiting.
  if (!(await findNext(tx, { actor, guildId }))) return undefined;
  await lockTurns(tx, guildId);
  const ticket = await findNext(tx, { actor, guildId });
  return ticket && assignTicket(tx, app, { ticket, by: actor, guildId, to: { id: actor.id, member: undefined } });
}

async function findNext(
  tx: Tx,
  { actor, guildId }: { readonly actor: Actor; readonly guildId: Snowflake },
): Promise<Ticket | undefined> {
  const answered = await answeredBy(tx, guildId, actor);
  const departments = (await findDesk(tx, guildId))?.departments ?? [];
  const skills = await listSkills(tx, guildId);
  const taker = { person: await findPerson(tx, actor.id), roles: actor.roles };
  for (let skip = 0; ; skip += AT_ONCE) {
    const tickets = await listUnclaimed(tx, guildId, answered, { skip, limit: AT_ONCE });
    for (const ticket of tickets) {
      const type = await getType(tx, guildId, ticket.typeId);
      if (!mayTake(taker, ticket, { type, departments, skills })) continue;
      if (await holdsFor(tx, ticket, actor, "sort")) return ticket;
    }
    if (tickets.length < AT_ONCE) return undefined;
  }
}

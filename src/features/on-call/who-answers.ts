import { isOff, listTimeOff } from "#features/assignment/index.ts";
import { findGuildMember, findUserId } from "#features/people/index.ts";
import { answersFor, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { onCallAt } from "./on-call-now.ts";

/** Who is on call now and answers this ticket. Asks Discord, so never inside of a transaction. */
export async function whoAnswers(app: App, ticket: Ticket): Promise<Snowflake[]> {
  const found: Snowflake[] = [];
  const now = app.clock.now();
  const onCall = await onCallAt(app.db, ticket.guildId, now);
  const people = onCall.map(({ person }) => person);
  const off = await listTimeOff(app.db, ticket.guildId, people, now);
  for (const person of people) {
    if (isOff(off.get(person), now)) continue;
    const userId = await findUserId(app.db, person);
    const member = userId === undefined ? undefined : await findGuildMember(app, ticket.guildId, userId);
    if (userId === undefined || !member) continue;
    if (await answersFor(app.db, ticket, { id: userId, roles: member.roles })) found.push(userId);
  }
  return found;
}

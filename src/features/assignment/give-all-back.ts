import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { findPerson } from "#features/people/index.ts";
import { changeTicket, getTicket, isShared, listOpenOfAssignee, saveDecision } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { followAssignee } from "./jobs/arrange-room.ts";
import { leftLine } from "./views/assigned.ts";

/** Tickets of somebody who left the server are the whole team's again; their rooms say so, where only the team reads. */
export async function giveAllBack(app: App, guildId: Snowflake, userId: Snowflake): Promise<void> {
  const person = await findPerson(app.db, userId);
  if (person === undefined) return;
  for (const { id } of await listOpenOfAssignee(app.db, guildId, person)) await giveBack(app, id, { person, userId });
}

async function giveBack(
  app: App,
  ticketId: string,
  { person, userId }: { readonly person: string; readonly userId: Snowflake },
): Promise<void> {
  await app.write(async (tx) => {
    const ticket = await getTicket(tx, ticketId);
    if (ticket.assignee !== person) return;
    const { after, ...decision } = changeTicket(ticket, { assignee: null }, null, app.clock.now());
    await saveDecision(tx, { after, ...decision });
    await followAssignee(tx, app, after);
    const desk = isShared(ticket) ? undefined : await findDesk(tx, ticket.guildId);
    if (!desk) return;
    const source = `assigned:${ticket.id}:${after.version}`;
    await sayLine(tx, app, {
      room: ticket.staffRoom,
      voice: ticket,
      line: leftLine(userId),
      locale: desk.locale,
      source,
    });
  });
}

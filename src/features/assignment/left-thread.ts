import { sideRoomOf } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { findPerson, type PersonId } from "#features/people/index.ts";
import {
  changeTicket,
  findTicketByStaffRoom,
  isOpen,
  isShared,
  listNewestFacts,
  saveDecision,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { followAssignee } from "./jobs/arrange-room.ts";
import { leftThreadLine } from "./views/assigned.ts";

/** Of one ticket; whoever wrote before that is not new to it. */
const NEWEST = 100;

/**
 * Whoever looks after a ticket leaves its thread without having written since it was theirs: it is the whole team's again, as if they had given
 * it back, and the team reads that. Who has written may leave a thread and look after its ticket all the same.
 */
export async function giveBackUnwritten(app: App, threadId: Snowflake, userId: Snowflake): Promise<void> {
  const room = await app.rooms.findByChannel(app.db, threadId);
  if (!room) return;
  await app.write(async (tx) => {
    const ticket = await findTicketByStaffRoom(tx, room.id);
    const person = await findPerson(tx, userId);
    if (!ticket || !isOpen(ticket) || person === undefined || ticket.assignee !== person) return;
    if (await hasWritten(tx, ticket, person)) return;
    const decision = changeTicket(ticket, { assignee: null }, person, app.clock.now());
    await saveDecision(tx, decision);
    await followAssignee(tx, app, decision.after);
    const desk = await findDesk(tx, ticket.guildId);
    if (!desk) return;
    const place = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
    const source = `assigned:${ticket.id}:${decision.after.version}`;
    await sayLine(tx, app, { room: place, voice: ticket, line: leftThreadLine(userId), locale: desk.locale, source });
  });
}

/** Since it was given to them. */
async function hasWritten(db: Db, { id }: Ticket, person: PersonId): Promise<boolean> {
  const [given] = await listNewestFacts(db, id, ["assigned"], 1);
  const said = await listNewestFacts(db, id, ["staff-replied", "staff-commented"], NEWEST);
  return said.some((fact) => fact.person === person && fact.at >= (given?.at ?? 0));
}

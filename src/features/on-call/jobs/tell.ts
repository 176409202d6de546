import { isOff, listTimeOff } from "#features/assignment/index.ts";
import { sideRoomOf } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { findGuildMember, findUserId } from "#features/people/index.ts";
import {
  answersFor,
  getTicket,
  isShared,
  listFacts,
  noted,
  saveDecision,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { listOnCall } from "../on-call-store.ts";
import { calledView } from "../views/on-call.ts";

/** The beginning of a timeline: a card that is put elsewhere later calls nobody again. */
const FACTS_READ = 200;

/** Mentions whoever is on call and answers this ticket, once, where the team alone reads it. */
export const tellOnCall = job<{ ticketId: string }>({
  job: "on-call.tell",
  async run({ app, payload }) {
    const ticket = await getTicket(app.db, payload.ticketId);
    // Asked of Discord before the transaction: nothing in it may wait.
    const people = await whoAnswers(app, ticket);
    if (people.length > 0) await app.write((tx) => call(tx, app, ticket.id, people));
  },
});

async function whoAnswers(app: App, ticket: Ticket): Promise<Snowflake[]> {
  const found: Snowflake[] = [];
  const now = app.clock.now();
  const off = await listTimeOff(app.db, ticket.guildId, now);
  for (const { person } of await listOnCall(app.db, ticket.guildId, now)) {
    if (isOff(off.get(person), now)) continue;
    const userId = await findUserId(app.db, person);
    const member = userId === undefined ? undefined : await findGuildMember(app, ticket.guildId, userId);
    if (userId === undefined || !member) continue;
    if (await answersFor(app.db, ticket, { id: userId, roles: member.roles })) found.push(userId);
  }
  return found;
}

async function call(tx: Tx, app: App, ticketId: string, people: readonly Snowflake[]): Promise<void> {
  const ticket = await getTicket(tx, ticketId);
  const desk = await findDesk(tx, ticket.guildId);
  // Somebody is there after all, or was called before.
  if (!desk || ticket.status !== "new" || ticket.assignee !== null || (await wasCalled(tx, ticketId))) return;
  const room = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
  await saveDecision(tx, noted(ticket, { kind: "on-call-told", at: app.clock.now(), person: null }));
  await app.outbox.add(tx, room, {
    say: app.render(calledView(people), desk.locale, ticket),
    source: `on-call:${ticketId}`,
  });
}

const wasCalled = async (db: Db, ticketId: string): Promise<boolean> =>
  (await listFacts(db, ticketId, FACTS_READ)).some(({ kind }) => kind === "on-call-told");

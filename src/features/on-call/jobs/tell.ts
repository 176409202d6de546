import { sideRoomOf } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { getTicket, isShared, listNewestFacts, noted, saveDecision } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { calledView } from "../views/on-call.ts";
import { whoAnswers } from "../who-answers.ts";

/** Mentions whoever is on call and answers this ticket, once, where the team alone reads it. */
export const tellOnCall = job<{ ticketId: string }>({
  job: "on-call.tell",
  async run({ app, payload }) {
    const ticket = await getTicket(app.db, payload.ticketId);
    if (!app.isOn(ticket.guildId, "shifts")) return;
    // Asked of Discord before the transaction: nothing in it may wait.
    const people = await whoAnswers(app, ticket);
    if (people.length > 0) await app.write((tx) => call(tx, app, ticket.id, people));
  },
});

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

/** A card that is put elsewhere later calls nobody again. */
const wasCalled = async (db: Db, ticketId: string): Promise<boolean> =>
  (await listNewestFacts(db, ticketId, ["on-call-told"], 1)).length > 0;

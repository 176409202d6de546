import { findDesk } from "#features/desk/index.ts";
import { closeTicket, eraseTicket, getTicket, isOpen, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { practiceSource } from "../practice-source.ts";
import { practiceOverView } from "../views/practice.ts";

interface Payload {
  readonly ticketId: string;
  /** Of whoever tries. */
  readonly locale: string;
}

/** It is of no use any more. To call in the transaction that knows it. */
export async function endPracticeNow(
  tx: Tx,
  app: Pick<App, "jobs" | "clock">,
  { id: ticketId, guildId }: Pick<Ticket, "id" | "guildId">,
): Promise<void> {
  const locale = (await findDesk(tx, guildId))?.locale ?? "en-US";
  await app.jobs.add(tx, endPractice, { ticketId, locale }, { at: app.clock.now(), key: ticketId });
}

/** The hour is over: nothing of it stays but a line in the DM that says so. */
export const endPractice = job<Payload>({
  job: "setup.end-practice",
  run: ({ app, payload }) => app.write((tx) => endNow(tx, app, payload)),
});

/** Its threads go with it. */
export async function endNow(tx: Tx, app: App, { ticketId, locale }: Payload): Promise<void> {
  const ticket = await getTicket(tx, ticketId);
  if (ticket.closedHow === "erased") return;
  const closed = isOpen(ticket)
    ? await closeTicket(tx, app, { ticket, by: null, reason: null, how: "command", tell: "nobody" })
    : ticket;
  await eraseTicket(tx, app, { ticket: closed, by: ticket.requester, at: app.clock.now() });
  await app.outbox.takeBack(tx, ticket.requesterRoom, [practiceSource(ticketId)]);
  if ((await app.rooms.find(tx, ticket.requesterRoom))?.kind !== "dm") return;
  const edit = app.render(practiceOverView, locale, ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { edit, source: practiceSource(ticketId), key: "over" });
}

import type { PersonId } from "#features/people/index.ts";
import { isOpen, NotThisStatus, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { NothingPlanned } from "./errors.ts";
import { listPlans } from "./plan-store.ts";
import { callOff } from "./unplan.ts";

/** Whatever is to close this ticket by itself does not, and what its member was asked is over. Throws `NothingPlanned`, or `NotThisStatus` when it is closed. */
export async function keepOpen(
  tx: Tx,
  app: Pick<App, "outbox" | "clock" | "render" | "jobs">,
  ticket: Ticket,
  by: PersonId | null,
): Promise<Ticket> {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  const plans = await listPlans(tx, ticket.id);
  if (plans.length === 0) throw new NothingPlanned(ticket.number);
  let now = ticket;
  for (const plan of plans) now = await callOff(tx, app, now, { plan, by, why: "called off" });
  return now;
}

import { findUserId, findWords } from "#features/people/index.ts";
import { closeTicket, getTicket, isOpen, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Instant } from "#kernel/types.ts";
import type { How, Plan } from "../plan.ts";
import { findPlan } from "../plan-store.ts";
import { wroteAfter } from "../unheard.ts";
import { callOff, forgetPlan } from "../unplan.ts";

interface Payload {
  readonly ticketId: string;
  readonly kind: "scheduled" | "countdown";
  /** A plan that was changed has another. */
  readonly at: Instant;
}

/** Its time has come: the ticket is closed, unless the member wrote since it was planned. */
export const closeAsPlanned = job<Payload>({
  job: "closing.close-as-planned",
  async run({ app, payload }) {
    const plan = await findPlan(app.db, payload.ticketId, payload.kind);
    if (plan?.at !== payload.at) return;
    const wrote = await wroteAfter(app, await getTicket(app.db, payload.ticketId), plan.since);
    await app.write(async (tx) => {
      const now = await findPlan(tx, payload.ticketId, payload.kind);
      if (now?.at !== payload.at) return;
      const ticket = await getTicket(tx, payload.ticketId);
      if (!isOpen(ticket)) return forgetPlan(tx, app, ticket, now);
      if (!wrote) return close(tx, app, ticket, now);
      await callOff(tx, app, ticket, { plan: now, by: ticket.requester, why: "member wrote" });
    });
  },
});

async function close(tx: Tx, app: App, ticket: Ticket, plan: Plan): Promise<void> {
  const kept = plan.how === null ? undefined : await findWords(tx, app, plan.how);
  const how: How = kept === undefined ? { name: "", reason: null, tell: "requester" } : JSON.parse(kept);
  const by = plan.by === null ? null : ((await findUserId(tx, plan.by)) ?? null);
  await closeTicket(tx, app, { ticket, ...how, by, how: "command" });
}

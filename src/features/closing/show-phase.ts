import type { PersonId } from "#features/people/index.ts";
import { enterPhase, refreshCardSoon, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import { warnsAt } from "./plan.ts";
import { listPlans } from "./plan-store.ts";

/**
 * A ticket that is to be closed shows it, and no longer once nothing is to close it. To call after every change of its plans. What the team
 * looks into stays so, until a close is planned. Returns the ticket as it is then.
 */
export async function showPhase(
  tx: Tx,
  app: Pick<App, "clock" | "jobs">,
  ticket: Ticket,
  by: PersonId | null,
): Promise<Ticket> {
  const at = app.clock.now();
  const wanted = await phaseOf(tx, ticket, at);
  if (ticket.phase === "review" && wanted !== "closing") return ticket;
  const decision = enterPhase(ticket, wanted, { by, at });
  if (decision.facts.length === 0) return ticket;
  await saveDecision(tx, decision);
  await refreshCardSoon(tx, app, decision.after);
  return decision.after;
}

/** The team's word that a member is silent counts at once; the topic's when the member was told. */
async function phaseOf(db: Db, ticket: Ticket, now: Instant): Promise<"closing" | "inactive" | null> {
  const plans = await listPlans(db, ticket.id);
  if (plans.some(({ kind }) => kind !== "silence")) return "closing";
  const [silence] = plans;
  if (silence?.at == null || ticket.status !== "waiting-requester") return null;
  return silence.by !== null || warnsAt({ since: silence.since, at: silence.at }) <= now ? "inactive" : null;
}

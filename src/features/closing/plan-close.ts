import { findDesk } from "#features/desk/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import {
  isOpen,
  isShared,
  NotThisStatus,
  noted,
  saveDecision,
  showCard,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { closeAsPlanned } from "./jobs/close-as-planned.ts";
import { warnLater } from "./jobs/warn-planned.ts";
import type { How, Plan } from "./plan.ts";
import { listPlans, savePlan } from "./plan-store.ts";
import { showPhase } from "./show-phase.ts";
import { forgetPlan } from "./unplan.ts";
import { plannedView } from "./views/planned.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

export interface PlanRequest {
  readonly ticket: Ticket;
  readonly kind: "scheduled" | "countdown";
  readonly at: Instant;
  readonly by: Snowflake;
  readonly how: How;
}

/** A ticket closes at this time, unless its member writes before it, or somebody calls it off. Takes the place of what was planned before. */
export async function planClose(tx: Tx, app: Needs, { ticket, kind, at, by, how }: PlanRequest): Promise<Ticket> {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  const now = app.clock.now();
  const person = await personOf(tx, app, by);
  for (const plan of await listPlans(tx, ticket.id)) {
    if (plan.kind === "scheduled" || plan.kind === "countdown") await forgetPlan(tx, app, ticket, plan);
  }
  const decision = noted(ticket, { kind: "close-planned", at: now, person, data: { at, what: kind } });
  await saveDecision(tx, decision);
  const planned = decision.after;
  const note = `close:${ticket.id}:${planned.version}`;
  const kept = await keepWords(tx, app, JSON.stringify(how));
  const plan: Plan = { ticketId: ticket.id, kind, at, since: now, by: person, how: kept, note };
  await savePlan(tx, plan);
  const desk = await findDesk(tx, ticket.guildId);
  const view = plannedView({ ticket, at, by: isShared(ticket) ? null : by });
  await app.outbox.add(tx, ticket.staffRoom, { say: app.render(view, desk?.locale ?? "en-US", ticket), source: note });
  await app.jobs.add(tx, closeAsPlanned, { ticketId: ticket.id, kind, at }, { at, key: `${kind}:${ticket.id}` });
  if (kind === "scheduled") await warnLater(tx, app, { ticketId: ticket.id, since: now, at });
  const after = await showPhase(tx, app, planned, person);
  await showCard(tx, app, after);
  return after;
}

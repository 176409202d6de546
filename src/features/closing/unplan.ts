import { findDesk } from "#features/desk/index.ts";
import { forgetWords, type PersonId } from "#features/people/index.ts";
import { noted, refreshCardSoon, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Plan } from "./plan.ts";
import { deletePlan } from "./plan-store.ts";
import { showPhase } from "./show-phase.ts";
import { answeredView, endedView } from "./views/planned.ts";

type Needs = Pick<App, "outbox" | "clock" | "render" | "jobs">;

/** Why it is not closed as planned. `replaced`: because of another plan, or because it is closed. */
export type Why = "member wrote" | "called off" | "replaced";

/** The plan is over, and its note in the room offers nothing any more. Its job finds nothing to do. */
export async function forgetPlan(
  tx: Tx,
  app: Pick<App, "outbox" | "render">,
  ticket: Ticket,
  plan: Plan,
  why: Why = "replaced",
): Promise<void> {
  await deletePlan(tx, plan);
  if (plan.how !== null) await forgetWords(tx, plan.how);
  if (plan.kind === "silence") return;
  const desk = await findDesk(tx, ticket.guildId);
  const isAsked = plan.kind === "asked";
  const view = isAsked ? answeredView({ ticket, server: desk?.name ?? "", said: null }) : endedView(why);
  await app.outbox.add(tx, isAsked ? ticket.requesterRoom : ticket.staffRoom, {
    edit: app.render(view, desk?.locale ?? "en-US", ticket),
    source: plan.note,
    key: `${plan.note}:over`,
  });
}

/** It is not closed as planned: the timeline and the card say so. Returns the ticket as it is then. */
export async function callOff(
  tx: Tx,
  app: Needs,
  ticket: Ticket,
  { plan, by, why }: { readonly plan: Plan; readonly by: PersonId | null; readonly why: Why },
): Promise<Ticket> {
  await forgetPlan(tx, app, ticket, plan, why);
  if (plan.kind === "asked") return showPhase(tx, app, ticket, by);
  const at = app.clock.now();
  const decision = noted(ticket, { kind: "close-called-off", at, person: by, data: { what: plan.kind } });
  await saveDecision(tx, decision);
  await refreshCardSoon(tx, app, decision.after);
  return showPhase(tx, app, decision.after, by);
}

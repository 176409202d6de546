import { getType } from "#features/desk/index.ts";
import type { WhenTicket, WhenTransferred } from "#features/tickets/index.ts";
import { planSilence } from "./jobs/silence.ts";
import { closesAt } from "./plan.ts";
import { listPlans } from "./plan-store.ts";
import { showPhase } from "./show-phase.ts";
import { isSpared } from "./silence.ts";
import { callOff, forgetPlan } from "./unplan.ts";

/** A word of the member, and nothing closes by itself what they wrote in. What they were asked they may still answer. */
export const stopForWords: WhenTicket = async (tx, app, ticket) => {
  let now = ticket;
  const plans = await listPlans(tx, ticket.id);
  // Most messages: nothing is planned, and nothing shows.
  if (plans.length === 0 && ticket.phase === null) return ticket;
  for (const plan of plans) {
    if (plan.kind === "silence") await forgetPlan(tx, app, now, plan);
    else if (plan.kind !== "asked") {
      now = await callOff(tx, app, now, { plan, by: ticket.requester, why: "member wrote" });
    }
  }
  return showPhase(tx, app, now, ticket.requester);
};

/** Closed, however: nothing is left of what was planned. */
export const forgetPlans: WhenTicket = async (tx, app, ticket) => {
  for (const plan of await listPlans(tx, ticket.id)) await forgetPlan(tx, app, ticket, plan);
  return ticket;
};

/** It became the member's turn: from now on their silence counts, where the topic says so. */
export const watchSilence: WhenTicket = async (tx, app, ticket) => {
  const { closing } = await getType(tx, ticket.guildId, ticket.typeId);
  const at = isSpared(ticket, closing) ? null : closesAt(closing, ticket);
  if (at !== null) await planSilence(tx, app, { ticket, since: ticket.turnAt, at, by: null });
  return ticket;
};

/** Somebody else asks: who was silent, or asked whether it is solved, is not them. What the team scheduled stays. */
export const startAnew: WhenTransferred = async (tx, app, { before, after }) => {
  for (const plan of await listPlans(tx, before.id)) {
    if (plan.kind === "silence" || plan.kind === "asked") await forgetPlan(tx, app, before, plan);
  }
  return showPhase(tx, app, after, null);
};

import type { PersonId } from "#features/people/index.ts";
import { closeTicket, getTicket, NO_END, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Instant } from "#kernel/types.ts";
import { type Plan, warnsAt } from "../plan.ts";
import { findPlan, savePlan } from "../plan-store.ts";
import { showPhase } from "../show-phase.ts";
import { counts } from "../silence.ts";
import { tellMember } from "../tell-member.ts";
import { wroteAfter } from "../unheard.ts";
import { forgetPlan } from "../unplan.ts";
import { waitsForTeam } from "../waits-for-team.ts";

interface Payload {
  readonly ticketId: string;
  readonly since: Instant;
  readonly at: Instant;
}

export interface SilencePlan {
  readonly ticket: Ticket;
  readonly since: Instant;
  readonly at: Instant;
  /** Null when the topic says so. */
  readonly by: PersonId | null;
}

/** Closes a ticket at this time, if its member has written nothing since; half way they are told. Takes the place of the one before. */
export async function planSilence(
  tx: Tx,
  app: Pick<App, "jobs">,
  { ticket, since, at, by }: SilencePlan,
): Promise<void> {
  const plan = { ticketId: ticket.id, kind: "silence", at, since, by, how: null, note: "" } as const;
  await savePlan(tx, plan);
  const payload = { ticketId: ticket.id, since, at };
  await app.jobs.add(tx, warnSilent, payload, { at: warnsAt({ since, at }), key: `warn-silent:${ticket.id}` });
  await app.jobs.add(tx, closeSilent, payload, { at, key: `close-silent:${ticket.id}` });
}

/** Half way: whoever owes the answer reads when the ticket closes. Nobody else does. */
export const warnSilent = job<Payload>({
  job: "closing.warn-silent",
  run: ({ app, payload }) => look(app, payload, (tx, ticket) => warn(tx, app, ticket, payload)),
});

export const closeSilent = job<Payload>({
  job: "closing.close-silent",
  run: ({ app, payload }) =>
    look(app, payload, async (tx, ticket, plan) => {
      // Who can't be reached may not have read that it closes.
      if (ticket.unreachable) return putOff(tx, app, { ticket, plan, to: app.clock.now() });
      await closeTicket(tx, app, { ticket, by: null, reason: null, how: "silence", tell: "requester" });
    }),
});

type Act = (tx: Tx, ticket: Ticket, plan: Plan) => Promise<void>;

/** Acts if the member is silent by what we know and by what Discord shows. If not, the plan is over, or begins anew. */
async function look(app: App, payload: Payload, act: Act): Promise<void> {
  const planned = await findPlan(app.db, payload.ticketId, "silence");
  if (!isOf(planned, payload)) return;
  const wrote = await wroteAfter(app, await getTicket(app.db, payload.ticketId), payload.since);
  await app.write(async (tx) => {
    const plan = await findPlan(tx, payload.ticketId, "silence");
    if (!plan || !isOf(plan, payload)) return;
    const ticket = await getTicket(tx, payload.ticketId);
    if (!(await counts(tx, ticket, plan))) {
      await forgetPlan(tx, app, ticket, plan);
      await showPhase(tx, app, ticket, null);
      return;
    }
    if (!app.isOn(ticket.guildId, "closing")) return putOff(tx, app, { ticket, plan, to: app.clock.now() });
    // Once they are taken in, their words end it. What is no word for the team (a command) only begins it anew.
    if (wrote) return putOff(tx, app, { ticket, plan, to: app.clock.now() });
    // While the team lets it rest, nobody waits for a word.
    if (ticket.snoozedUntil !== null) {
      const to = ticket.snoozedUntil === NO_END ? app.clock.now() : ticket.snoozedUntil;
      return putOff(tx, app, { ticket, plan, to });
    }
    for (const waits of app.contributions(waitsForTeam)) {
      if (await waits(tx, ticket)) return putOff(tx, app, { ticket, plan, to: app.clock.now() });
    }
    // Who is not heard is not silent; nor who waits for what the team finds out.
    if (ticket.lockedAt !== null || ticket.phase === "review")
      return putOff(tx, app, { ticket, plan, to: app.clock.now() });
    await act(tx, ticket, plan);
  });
}

const isOf = (plan: Plan | undefined, { since, at }: Payload): boolean => plan?.since === since && plan.at === at;

/** The whole time begins anew. */
async function putOff(
  tx: Tx,
  app: Pick<App, "jobs" | "clock">,
  { ticket, plan, to }: { readonly ticket: Ticket; readonly plan: Plan; readonly to: Instant },
): Promise<void> {
  const length = (plan.at ?? plan.since) - plan.since;
  await planSilence(tx, app, { ticket, since: to, at: to + length, by: plan.by });
  await showPhase(tx, app, ticket, null);
}

async function warn(tx: Tx, app: App, ticket: Ticket, payload: Payload): Promise<void> {
  await tellMember(tx, app, ticket, payload);
  await showPhase(tx, app, ticket, null);
}

import { findDesk, type TicketType } from "#features/desk/index.ts";
import { readParts } from "#features/parts/index.ts";
import { getTicket, noted, refreshCardSoon, saveDecision, type Ticket, typeOfTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Instant } from "#kernel/types.ts";
import { findTargets } from "../find-target.ts";
import { noteMissed } from "../missed-store.ts";
import { onSince, wasDueBefore } from "../on-since.ts";
import { listSteps, noteStep, type Step } from "../step-store.ts";
import { findTakers, type Takers, takeUp } from "../take-up.ts";
import type { Target } from "../target.ts";
import { tell } from "../tell.ts";

/** Decides, by the rules of this moment, what is due soon or overdue: once each. What was done meanwhile is not owed. */
export const decideTarget = job<{ ticketId: string }>({
  job: "targets.decide",
  async run({ app, payload }) {
    const takers = await findTakers(app, payload.ticketId);
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, payload.ticketId);
      // By the rows: another process may have switched them on just now, and planned this. Whoever does plans all tickets anew.
      if (!(await readParts(tx, app, ticket.guildId)).includes("targets")) return;
      const type = await typeOfTicket(tx, ticket);
      const at = app.clock.now();
      const since = await onSince(tx, ticket.guildId);
      let now = ticket;
      for (const target of await findTargets(tx, ticket, type)) {
        const step = stepAt(target, at);
        const isNew = step !== undefined && (await noteStep(tx, ticket.id, target, { step, at }));
        if (!isNew || wasDueBefore(target, step, since)) continue;
        // Two targets that are over at once take it up once.
        const mayRise = now.level === ticket.level;
        now = await decide(tx, app, { ticket: now, type, target, step, at, takers, mayRise });
      }
      await planNext(tx, app, now, type);
    });
  },
});

interface Decided {
  readonly ticket: Ticket;
  readonly type: TicketType;
  readonly target: Target;
  readonly step: Step;
  readonly at: Instant;
  readonly takers: Takers;
  readonly mayRise: boolean;
}

async function decide(tx: Tx, app: App, decided: Decided): Promise<Ticket> {
  const { ticket, type, target, step, at, mayRise } = decided;
  const kind = step === "near" ? "target-near" : "target-missed";
  const data = { owed: target.owed, due: target.dueAt, policy: target.policy };
  const decision = noted(ticket, { kind, at, person: null, data });
  await saveDecision(tx, decision);
  if (step === "missed") {
    const { id: ticketId, guildId, typeId, assignee } = ticket;
    const { owed, dueAt, policy, since } = target;
    await noteMissed(tx, { ticketId, guildId, typeId, assignee, owed, dueAt, policy, since });
  }
  const stays = { after: decision.after, level: null, roles: [] };
  const { after, level, roles } = mayRise ? await takeUp(tx, app, { ...decided, ticket: decision.after }) : stays;
  await refreshCardSoon(tx, app, after);
  const desk = await findDesk(tx, ticket.guildId);
  if (desk) await tell(tx, app, { ticket: after, type, target, step, desk, level, seniors: roles });
  return after;
}

/**
 * Plans when this ticket has to be looked at: at once for what passed and was not decided yet. To call whenever something may have
 * changed; what is no longer owed is called off.
 */
export async function planTarget(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket): Promise<void> {
  await planNext(tx, app, ticket, await typeOfTicket(tx, ticket));
}

async function planNext(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket, type: TicketType): Promise<void> {
  const now = app.clock.now();
  const times: Instant[] = [];
  for (const target of await findTargets(tx, ticket, type)) {
    const at = nextAt(target, await listSteps(tx, ticket.id, target), now);
    if (at !== undefined) times.push(at);
  }
  // What runs in vain finds that nothing is owed.
  if (times.length > 0) await planAt(tx, app, ticket, Math.min(...times));
}

async function planAt(tx: Tx, { jobs }: Pick<App, "jobs">, { id }: Ticket, at: Instant): Promise<void> {
  await jobs.add(tx, decideTarget, { ticketId: id }, { at, key: `target:${id}` });
}

function stepAt({ nearAt, dueAt }: Target, at: Instant): Step | undefined {
  if (at >= dueAt) return "missed";
  return at >= nearAt ? "near" : undefined;
}

/** Undefined: everything was decided. Nobody is told that something is due soon once it is overdue. */
function nextAt({ nearAt, dueAt }: Target, decided: readonly Step[], now: Instant): Instant | undefined {
  if (decided.includes("missed")) return undefined;
  if (decided.includes("near") || now >= dueAt) return Math.max(now, dueAt);
  return Math.max(now, nearAt);
}

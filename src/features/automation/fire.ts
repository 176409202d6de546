import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { isShared, noted, refreshCardSoon, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { Stale, type Tx } from "#kernel/database.ts";
import type { UserError } from "#kernel/errors.ts";
import { text } from "#kernel/text.ts";
import { countFailure } from "./count-failure.ts";
import { NotUnderstood, Stopped } from "./errors.ts";
import type { Next } from "./look.ts";
import { COUNTED, LONGEST_CHAIN, MOST_IN_AN_HOUR, mayRun } from "./loop-guard.ts";
import type { Rule } from "./rule.ts";
import { noteFailures } from "./rule-store.ts";
import { listRunsOf, noteRun, type Run } from "./run-store.ts";
import { sayToTeam } from "./say-to-team.ts";
import { forgetHeard, saveSeen } from "./seen-store.ts";
import { shownSteps } from "./shown-line.ts";
import { type RuleStep, ruleStep } from "./steps/step.ts";
import { failedView } from "./views/failed.ts";

/** What every step asked of Discord before the transaction, in their order. */
export async function prepare(app: App, { rule, ticket }: Next): Promise<readonly unknown[]> {
  const ready: unknown[] = [];
  for (const { does, with: given } of rule.definition.steps) {
    ready.push(await stepOf(app, does).prepare?.(app, { ticket, with: given }));
  }
  return ready;
}

/**
 * Does what a rule does, all of it or nothing, in the caller's transaction: on the ticket's timeline, in the log of rules, and by one line where
 * only the team reads. Throws `Stopped` instead of going on for ever, and whatever a step refuses.
 */
export async function fire(tx: Tx, app: App, next: Next, ready: readonly unknown[]): Promise<void> {
  const { rule, ticket, chain, lately } = next;
  const verdict = mayRun(rule.id, { chain, lately });
  if (verdict === "too often") throw new Stopped(verdict, MOST_IN_AN_HOUR);
  if (verdict === "too long a chain") throw new Stopped(verdict, LONGEST_CHAIN);
  const id = app.ids.next();
  let now: Ticket = ticket;
  for (const [index, { does, with: given }] of rule.definition.steps.entries()) {
    now = await stepOf(app, does).perform(tx, app, {
      ticket: now,
      rule: { id: rule.id, name: rule.name, when: rule.definition.when },
      named: text("automation.the-rule", { name: rule.name }),
      with: given,
      ready: ready[index],
      source: `rule:${id}:${index}`,
    });
  }
  const data = { rule: rule.id, version: rule.version };
  const decision = noted(now, { kind: "rule-ran", at: app.clock.now(), person: null, data });
  await saveDecision(tx, decision);
  await refreshCardSoon(tx, app, decision.after);
  await note(tx, app, next, { id, to: decision.after.version, outcome: "done", reason: null });
  if (rule.failures > 0 && !callsSomebody(rule)) await noteFailures(tx, { ...rule, failures: 0 });
  await tellTeam(tx, app, decision.after, rule, id);
}

/** Whether it went well shows once the call is answered. */
const callsSomebody = ({ definition: { steps } }: Rule): boolean => steps.some(({ does }) => does === "webhook");

function stepOf({ contributions }: Pick<App, "contributions">, does: string): RuleStep {
  const step = contributions(ruleStep).find((one) => one.does === does);
  if (!step) throw new NotUnderstood("step", does);
  return step;
}

/** One small line of what does not stand there itself; in a room that the member reads there is none, and the log has it. */
async function tellTeam(tx: Tx, app: App, ticket: Ticket, rule: Rule, runId: string): Promise<void> {
  const desk = isShared(ticket) ? undefined : await findDesk(tx, ticket.guildId);
  const lines = rule.definition.typed.does.filter((_, index) => rule.definition.steps[index]?.does !== "note");
  if (!desk || lines.length === 0) return;
  const line = text("automation.ran", { name: rule.name, did: shownSteps(lines) });
  await sayLine(tx, app, {
    room: ticket.staffRoom,
    voice: ticket,
    line,
    locale: desk.locale,
    source: `rule-ran:${runId}`,
  });
}

type Outcome = Pick<Run, "id" | "to" | "outcome" | "reason">;

/** Notes it, so that it is not done again. Throws `Stale` when somebody else decided it at the same moment. */
async function note(tx: Tx, app: App, next: Next, outcome: Outcome): Promise<void> {
  const { rule, ticket, chain, occasion, before, seen, heard } = next;
  const isNew = await noteRun(tx, app, {
    ...outcome,
    guildId: rule.guildId,
    ruleId: rule.id,
    ruleVersion: rule.version,
    ruleName: rule.name,
    ticketId: ticket.id,
    occasion,
    at: app.clock.now(),
    from: ticket.version,
    chain: [...chain, rule.id],
    steps: rule.definition.steps.map(({ does }) => does),
  });
  if (!isNew) throw new Stale(`run of ${rule.id}`);
  await saveSeen(tx, ticket.id, before, seen);
  if (heard) await forgetHeard(tx, ticket.id, heard);
}

/**
 * What could not be done: in the log of rules and where the team reads the ticket. After five times in a row the rule is paused, and whoever
 * saved it last is told. What is stopped because it would not end is said once an hour in a ticket.
 */
export async function noteFailure(tx: Tx, app: App, next: Next, error: UserError): Promise<void> {
  const { rule, ticket } = next;
  const desk = await findDesk(tx, ticket.guildId);
  const reason = app.translate(desk?.locale ?? "en-US", ticket).plain(text(error.code, error.params));
  const stopped = error instanceof Stopped;
  const id = app.ids.next();
  const isTold = stopped && (await wasStoppedLately(tx, app, ticket));
  await note(tx, app, next, { id, to: ticket.version, outcome: stopped ? "stopped" : "failed", reason });
  // A busy ticket says nothing against the rule.
  const paused = !(error instanceof Stopped && error.why === "too often") && (await countFailure(tx, app, rule));
  if (isTold && !paused) return;
  await sayToTeam(tx, app, {
    ticket,
    view: failedView({ name: rule.name, reason, paused }),
    source: `rule-failed:${id}`,
  });
}

async function wasStoppedLately(tx: Tx, app: App, ticket: Ticket): Promise<boolean> {
  const now = app.clock.now();
  return (await listRunsOf(tx, app, ticket.id)).some(({ outcome, at }) => outcome === "stopped" && now - at < COUNTED);
}

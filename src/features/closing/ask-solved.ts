import { findDesk } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  closeTicket,
  doWhen,
  findIntake,
  isBeingMade,
  isOpen,
  isShared,
  NotThisStatus,
  noted,
  saveDecision,
  type Ticket,
  whenMemberWrote,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { AskedNoMore, NobodyToAsk } from "./errors.ts";
import { deletePlan, findPlan, savePlan } from "./plan-store.ts";
import { showPhase } from "./show-phase.ts";
import { forgetPlan } from "./unplan.ts";
import { askedHereView, declinedHereView } from "./views/asked.ts";
import { answeredView, askedView } from "./views/planned.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

export interface AskRequest {
  readonly ticket: Ticket;
  readonly by: Snowflake;
  /** What the member reads with the question. Not kept. */
  readonly words: string | null;
}

/** Asks the member whether it is solved; their yes closes it. Asked again, only the newer question can be answered. */
export async function askSolved(tx: Tx, app: Needs, { ticket, by, words }: AskRequest): Promise<Ticket> {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  if (ticket.oneWay || isBeingMade(ticket)) throw new NobodyToAsk();
  const before = await findPlan(tx, ticket.id, "asked");
  if (before) await forgetPlan(tx, app, ticket, before);
  const at = app.clock.now();
  const person = await personOf(tx, app, by);
  const decision = noted(ticket, { kind: "close-asked", at, person });
  await saveDecision(tx, decision);
  const { version } = decision.after;
  const note = `asked:${ticket.id}:${version}`;
  await savePlan(tx, { ticketId: ticket.id, kind: "asked", at: null, since: at, by: person, how: null, note });
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const locale = (isShared(ticket) ? undefined : intake?.locale) ?? desk?.locale ?? "en-US";
  const view = askedView({ ticket, server: desk?.name ?? "", asked: String(version), words });
  await app.outbox.add(tx, ticket.requesterRoom, { say: app.render(view, locale, ticket), source: note });
  if (!isShared(ticket)) {
    const line = app.render(askedHereView(by), desk?.locale ?? "en-US", ticket);
    await app.outbox.add(tx, ticket.staffRoom, { say: line, source: `${note}:here` });
  }
  return showPhase(tx, app, decision.after, person);
}

export interface SolvedAnswer {
  readonly ticket: Ticket;
  readonly by: Snowflake;
  /** Which question: the ticket's version when it was asked. */
  readonly asked: string;
  readonly said: "yes" | "no";
}

/** The member says whether it is solved. Throws `AskedNoMore` when this question is over. */
export async function answerSolved(tx: Tx, app: Needs, { ticket, by, asked, said }: SolvedAnswer): Promise<void> {
  const plan = await findPlan(tx, ticket.id, "asked");
  if (!isOpen(ticket) || plan?.note !== `asked:${ticket.id}:${asked}`) throw new AskedNoMore();
  await deletePlan(tx, plan);
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const locale = (isShared(ticket) ? undefined : intake?.locale) ?? desk?.locale ?? "en-US";
  const view = answeredView({ ticket, server: desk?.name ?? "", said });
  const edit = app.render(view, locale, ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { edit, source: plan.note, key: `${plan.note}:over` });
  if (said === "yes") {
    await closeTicket(tx, app, { ticket, by, reason: null, how: "command", tell: "requester" });
    return;
  }
  const person = await personOf(tx, app, by);
  const decision = noted(ticket, { kind: "close-declined", at: app.clock.now(), person });
  await saveDecision(tx, decision);
  // Who says no is not silent.
  await doWhen(whenMemberWrote, tx, app, { ...decision, after: await showPhase(tx, app, decision.after, person) });
  const line = app.render(declinedHereView(), desk?.locale ?? "en-US", ticket);
  await app.outbox.add(tx, ticket.staffRoom, { say: line, source: `${plan.note}:no` });
}

import { sideRoomOf } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { getTicket, isOpen, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { type Duration, hours, type Instant, minutes, seconds } from "#kernel/types.ts";
import { warnsAt } from "../plan.ts";
import { findPlan } from "../plan-store.ts";
import { tellMember } from "../tell-member.ts";
import { isUnheard } from "../unheard.ts";
import { answerOwedView } from "../views/planned.ts";

/** What closes sooner was said a moment ago. */
const SOONEST: Duration = hours(1);
/** Rooms are read within moments of a start; each look that finds something unheard is followed by a later one. */
const FIRST_LOOK: Duration = seconds(5);
const LONGEST_LOOK: Duration = minutes(10);

interface Payload {
  readonly ticketId: string;
  readonly since: Instant;
  /** A plan that was changed has another. */
  readonly at: Instant;
  /** How often it waited for what was written in the ticket's rooms to be heard. */
  readonly waited?: number;
}

/** To call in the transaction that schedules a close. */
export async function warnLater(tx: Tx, { jobs }: Pick<App, "jobs">, planned: Payload): Promise<void> {
  if (planned.at - planned.since < SOONEST) return;
  await jobs.add(tx, warnPlanned, planned, { at: warnsAt(planned), key: `warn-planned:${planned.ticketId}` });
}

/** Half way to a close that was scheduled: whoever owes the answer reads when it is. Late, after downtime, while there is time for an answer. */
export const warnPlanned = job<Payload>({
  job: "closing.warn-planned",
  async run({ app, payload }) {
    if (!(await applies(app.db, app, payload))) return;
    // Asked of Discord before the transaction: nothing in it may wait.
    const unheard = await isUnheard(app, await getTicket(app.db, payload.ticketId), payload.since);
    await app.write(async (tx) => {
      const ticket = await applies(tx, app, payload);
      if (!ticket) return;
      if (unheard) return warnOnceHeard(tx, app, payload);
      if (ticket.status === "waiting-requester") return tellMember(tx, app, ticket, payload);
      await tellTeam(tx, app, ticket, payload);
    });
  },
});

/** The ticket, while the plan stands that somebody is to be told of. */
async function applies(
  db: Db,
  app: Pick<App, "clock" | "isOn">,
  { ticketId, since, at }: Payload,
): Promise<Ticket | undefined> {
  const plan = await findPlan(db, ticketId, "scheduled");
  const ticket = await getTicket(db, ticketId);
  const isOver = plan?.at !== at || plan.since !== since || app.clock.now() >= at;
  return isOver || !isOpen(ticket) || ticket.oneWay || !app.isOn(ticket.guildId, "closing") ? undefined : ticket;
}

/** What the member wrote may end the plan, and an answer of the team's makes it the member's turn. */
async function warnOnceHeard(tx: Tx, { jobs, clock }: Pick<App, "jobs" | "clock">, payload: Payload): Promise<void> {
  const waited = (payload.waited ?? 0) + 1;
  const at = clock.now() + Math.min(LONGEST_LOOK, FIRST_LOOK * 2 ** (waited - 1));
  await jobs.add(tx, warnPlanned, { ...payload, waited }, { at, key: `warn-planned:${payload.ticketId}` });
}

async function tellTeam(tx: Tx, app: App, ticket: Ticket, { since, at }: Payload): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const assignee = ticket.assignee === null ? null : ((await findUserId(tx, ticket.assignee)) ?? null);
  const room = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
  const say = app.render(answerOwedView(at, assignee), desk.locale, ticket);
  await app.outbox.add(tx, room, { say, source: `answer-owed:${ticket.id}:${since}` });
}

import { sideRoomOf } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { getTicket, isOpen, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { type Duration, hours, type Instant } from "#kernel/types.ts";
import { warnsAt } from "../plan.ts";
import { findPlan } from "../plan-store.ts";
import { tellMember } from "../tell-member.ts";
import { answerOwedView } from "../views/planned.ts";

/** What closes sooner was said a moment ago. */
const SOONEST: Duration = hours(1);

interface Payload {
  readonly ticketId: string;
  readonly since: Instant;
  /** A plan that was changed has another. */
  readonly at: Instant;
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
    await app.write(async (tx) => {
      const plan = await findPlan(tx, payload.ticketId, "scheduled");
      const ticket = await getTicket(tx, payload.ticketId);
      const isOver = plan?.at !== payload.at || plan.since !== payload.since || app.clock.now() >= payload.at;
      if (isOver || !isOpen(ticket) || ticket.oneWay || !app.isOn(ticket.guildId, "closing")) return;
      if (ticket.status === "waiting-requester") return tellMember(tx, app, ticket, payload);
      await tellTeam(tx, app, ticket, payload);
    });
  },
});

async function tellTeam(tx: Tx, app: App, ticket: Ticket, { since, at }: Payload): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const assignee = ticket.assignee === null ? null : ((await findUserId(tx, ticket.assignee)) ?? null);
  const room = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
  const say = app.render(answerOwedView(at, assignee), desk.locale, ticket);
  await app.outbox.add(tx, room, { say, source: `answer-owed:${ticket.id}:${since}` });
}

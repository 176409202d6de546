import { findDesk, findType } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { findUserId } from "#features/people/index.ts";
import {
  changeTicket,
  getTicket,
  isOpen,
  isShared,
  lastActOf,
  listTeamsTurnClaimed,
  saveDecision,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import { type Instant, minutes } from "#kernel/types.ts";
import { idleLine } from "../views/assigned.ts";
import { followAssignee } from "./arrange-room.ts";

/** A ticket is given back at most this long after it is due. */
const LOOK_AGAIN = minutes(10);
const AT_ONCE = 200;
const KEY = "assignment.release-idle";

/** Gives tickets back whose claimer is silent while it is the team's turn, for as long as their topic allows. */
export const releaseIdle = job<Record<string, never>>({
  job: "assignment.release-idle",
  async run({ app }) {
    for (let after = ""; ; ) {
      const page = await listTeamsTurnClaimed(app.db, after, AT_ONCE);
      for (const ticket of page) if (await isDue(app.db, ticket, app.clock.now())) await release(app, ticket.id);
      const last = page.at(-1);
      if (!last || page.length < AT_ONCE) break;
      after = last.id;
    }
    await app.write((tx) => app.jobs.add(tx, releaseIdle, {}, { at: app.clock.now() + LOOK_AGAIN, key: KEY }));
  },
});

/** With the start, and from then on by itself. */
export const beginReleasing = listener("sessionStarted", async ({ app }) => {
  await app.write((tx) => app.jobs.add(tx, releaseIdle, {}, { at: app.clock.now(), key: KEY }));
});

/** Since their last word, since it was given to them, since it became the team's turn: whatever came last. */
async function isDue(db: Db, ticket: Ticket, now: Instant): Promise<boolean> {
  const idle = (await findType(db, ticket.guildId, ticket.typeId))?.claims.idle ?? null;
  if (idle === null || ticket.assignee === null || now - ticket.turnAt < idle) return false;
  return now - (await lastActOf(db, ticket.id, ticket.assignee)) >= idle;
}

async function release(app: App, ticketId: string): Promise<void> {
  await app.write(async (tx) => {
    const ticket = await getTicket(tx, ticketId);
    const now = app.clock.now();
    const waits = isOpen(ticket) && ticket.status !== "waiting-requester" && ticket.snoozedUntil === null;
    if (!waits || !(await isDue(tx, ticket, now))) return;
    const userId = ticket.assignee === null ? undefined : await findUserId(tx, ticket.assignee);
    const decision = changeTicket(ticket, { assignee: null }, null, now);
    await saveDecision(tx, decision);
    await followAssignee(tx, app, decision.after);
    const desk = isShared(ticket) ? undefined : await findDesk(tx, ticket.guildId);
    if (!desk || userId === undefined) return;
    const source = `assigned:${ticket.id}:${decision.after.version}`;
    await sayLine(tx, app, {
      room: ticket.staffRoom,
      voice: ticket,
      line: idleLine(userId),
      locale: desk.locale,
      source,
    });
  });
}

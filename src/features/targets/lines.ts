import { type CardLine, getTicket, type InfoLine, type Ticket, typeOfTicket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import { text, time } from "#kernel/text.ts";
import { findTarget, findTargets } from "./find-target.ts";
import { listSteps } from "./step-store.ts";
import type { Target } from "./target.ts";

/** On the team's own card: until when a reply is owed, and whether it is overdue. What the member reads promises nothing. */
export const dueOnCard: CardLine = async (db, ticket, reader) => {
  const target = await findTarget(db, ticket, await typeOfTicket(db, ticket));
  if (!target || reader === "member") return undefined;
  const isMissed = (await listSteps(db, ticket.id, target)).includes("missed");
  const due = time(target.dueAt);
  return isMissed ? text("targets.card-overdue", { due }) : text("targets.card-due", { due });
};

/** And until when all of it is to be solved. */
export const solvedOnCard: CardLine = async (db, ticket, reader) => {
  const target = reader === "member" ? undefined : await findResolution(db, ticket);
  if (!target) return undefined;
  const isMissed = (await listSteps(db, ticket.id, target)).includes("missed");
  const due = time(target.dueAt);
  return isMissed ? text("targets.card-unsolved", { due }) : text("targets.card-solve", { due });
};

/** In the team's `/ticket info`. */
export const dueInInfo: InfoLine = async (db, ticketId, reader) => {
  const ticket = await getTicket(db, ticketId);
  const target = await findTarget(db, ticket, await typeOfTicket(db, ticket));
  if (!target || reader === "member") return undefined;
  const due = dates(target);
  return target.owed === "first" ? text("targets.info-first", due) : text("targets.info-next", due);
};

export const solvedInInfo: InfoLine = async (db, ticketId, reader) => {
  const target = reader === "member" ? undefined : await findResolution(db, await getTicket(db, ticketId));
  return target && text("targets.info-solve", dates(target));
};

const dates = ({ dueAt }: Target) => ({ due: time(dueAt), date: time(dueAt, "f") });

async function findResolution(db: Db, ticket: Ticket): Promise<Target | undefined> {
  const targets = await findTargets(db, ticket, await typeOfTicket(db, ticket));
  return targets.find(({ owed }) => owed === "resolution");
}

import { type Db, type Tx, upsert } from "#kernel/database.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Instant } from "#kernel/types.ts";
import type { Plan, PlanKind } from "./plan.ts";
import type { ClosePlanTable } from "./tables.ts";

export async function savePlan(tx: Tx, plan: Plan): Promise<void> {
  const row: ClosePlanTable = {
    ticket_id: plan.ticketId,
    kind: plan.kind,
    at: plan.at,
    since: plan.since,
    person_id: plan.by,
    content_id: plan.how,
    note: plan.note,
  };
  await upsert(tx, "close_plan", { ...row }, ["ticket_id", "kind"]);
}

export async function findPlan(db: Db, ticketId: string, kind: PlanKind): Promise<Plan | undefined> {
  const row = await plans(db, ticketId).where("kind", "=", kind).executeTakeFirst();
  return row && toPlan(row);
}

/** All of a ticket, at most one of each kind; those with a time first, the soonest before the others. */
export async function listPlans(db: Db, ticketId: string): Promise<Plan[]> {
  const rows = await plansOf.all(db, { ticketId });
  return rows.map(toPlan).sort((a, b) => when(a) - when(b));
}

const when = ({ at }: Plan): Instant => at ?? Number.POSITIVE_INFINITY;

export async function deletePlan(tx: Tx, { ticketId, kind }: Pick<Plan, "ticketId" | "kind">): Promise<void> {
  await tx.deleteFrom("close_plan").where("ticket_id", "=", ticketId).where("kind", "=", kind).execute();
}

const plans = (db: Db, ticketId: string) => db.selectFrom("close_plan").selectAll().where("ticket_id", "=", ticketId);

/** Asked for every message of a member. */
const plansOf = prepared((db, { ticketId }: { ticketId: string }) => plans(db, ticketId));

function toPlan(row: ClosePlanTable): Plan {
  return {
    ticketId: row.ticket_id,
    kind: row.kind as PlanKind,
    at: row.at,
    since: row.since,
    by: row.person_id,
    how: row.content_id,
    note: row.note,
  };
}

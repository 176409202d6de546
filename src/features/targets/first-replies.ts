import { findIntake, type UsualAnswer, type WhenTicket } from "#features/tickets/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Duration, Instant } from "#kernel/types.ts";
import { LATELY, medianOf, type Rounded, roundUp } from "./median.ts";

/** Looked at together; enough for any median. */
const MOST = 500;

/** Notes how long whoever asked waited for the first answer. Tickets that the team began are not among these. */
export const noteFirstReply: WhenTicket = async (tx, app, ticket, before) => {
  if (before.status !== "new") return ticket;
  const intake = await findIntake(tx, app, ticket);
  if (intake?.openedBy !== undefined) return ticket;
  const { id, typeId, openedAt, turnAt } = ticket;
  await insertIfAbsent(tx, "first_reply", { ticket_id: id, type_id: typeId, at: turnAt, length: turnAt - openedAt });
  await forgetOld(tx, typeId, turnAt - LATELY);
  return ticket;
};

async function forgetOld(tx: Tx, typeId: string, before: Instant): Promise<void> {
  await tx.deleteFrom("first_reply").where("type_id", "=", typeId).where("at", "<", before).execute();
}

/** How long half of those waited lately who asked about the same. */
export const usualFirstReply: UsualAnswer = async (db, { typeId, openedAt }) => {
  const median = medianOf(await listLengths(db, typeId, openedAt - LATELY));
  return median === undefined ? undefined : text("targets.lately", { length: lengthText(roundUp(median)) });
};

export async function listLengths(db: Db, typeId: string, since: Instant): Promise<Duration[]> {
  const rows = await db
    .selectFrom("first_reply")
    .select("length")
    .where("type_id", "=", typeId)
    .where("at", ">=", since)
    .orderBy("at", "desc")
    .limit(MOST)
    .execute();
  return rows.map(({ length }) => Number(length));
}

function lengthText({ unit, count }: Rounded): Text {
  if (unit === "minutes") return text("targets.length-minutes", { count });
  return unit === "hours" ? text("targets.length-hours", { count }) : text("targets.length-days", { count });
}

import { type Db, insertIfAbsent, Stale, type Tx, upsert } from "#kernel/database.ts";
import type { Rule } from "./rule.ts";

/** How far a ticket's timeline was looked at: which fact, and up to which rule; empty for none of them. */
export interface Seen {
  readonly version: number;
  readonly ruleId: string;
}

export async function findSeen(db: Db, ticketId: string): Promise<Seen | undefined> {
  const row = await db.selectFrom("automation_seen").selectAll().where("ticket_id", "=", ticketId).executeTakeFirst();
  return row && { version: row.sequence, ruleId: row.rule_id };
}

/** Throws `Stale` when somebody else looked further since `before` was read: what they decided is not decided again. */
export async function saveSeen(tx: Tx, ticketId: string, before: Seen | undefined, seen: Seen): Promise<void> {
  const row = { ticket_id: ticketId, sequence: seen.version, rule_id: seen.ruleId };
  if (before === undefined) {
    if (await insertIfAbsent(tx, "automation_seen", row)) return;
    throw new Stale(`seen ${ticketId}`);
  }
  const { numUpdatedRows } = await tx
    .updateTable("automation_seen")
    .set(row)
    .where("ticket_id", "=", ticketId)
    .where("sequence", "=", before.version)
    .where("rule_id", "=", before.ruleId)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n && (before.version !== seen.version || before.ruleId !== seen.ruleId)) {
    throw new Stale(`seen ${ticketId}`);
  }
}

export interface Heard {
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly messageId: string;
}

/** That a member's words were those a rule waits for. */
export async function noteHeard(
  tx: Tx,
  ticketId: string,
  { id, version }: Pick<Rule, "id" | "version">,
  messageId: string,
): Promise<void> {
  const row = { ticket_id: ticketId, rule_id: id, rule_version: version, message_id: messageId };
  await upsert(tx, "automation_heard", row, ["ticket_id", "rule_id", "message_id"]);
}

/** In the order of the messages; at most 100. */
export async function listHeard(db: Db, ticketId: string): Promise<Heard[]> {
  const rows = await db
    .selectFrom("automation_heard")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .orderBy("message_id")
    .orderBy("rule_id")
    .limit(100)
    .execute();
  return rows.map((row) => ({ ruleId: row.rule_id, ruleVersion: row.rule_version, messageId: row.message_id }));
}

export async function forgetHeard(tx: Tx, ticketId: string, { ruleId, messageId }: Heard): Promise<void> {
  await tx
    .deleteFrom("automation_heard")
    .where("ticket_id", "=", ticketId)
    .where("rule_id", "=", ruleId)
    .where("message_id", "=", messageId)
    .execute();
}

/** All that is kept of what rules saw and did in a ticket. */
export async function forgetTicket(tx: Tx, ticketId: string): Promise<void> {
  for (const table of ["automation_seen", "automation_heard", "automation_run", "automation_delivery"] as const) {
    await tx.deleteFrom(table).where("ticket_id", "=", ticketId).execute();
  }
}

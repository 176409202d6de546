import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import type { Target } from "./target.ts";

export type Step = "near" | "missed";

type Of = Pick<Target, "since" | "policy">;

/** Notes a decision; false when it was made before. */
export async function noteStep(
  tx: Tx,
  ticketId: string,
  { since, policy }: Of,
  { step, at }: { readonly step: Step; readonly at: Instant },
): Promise<boolean> {
  return insertIfAbsent(tx, "target_step", { ticket_id: ticketId, since, step, policy, at });
}

/** What was decided of a reply that is owed, by one rule. */
export async function listSteps(db: Db, ticketId: string, { since, policy }: Of): Promise<Step[]> {
  const rows = await db
    .selectFrom("target_step")
    .select("step")
    .where("ticket_id", "=", ticketId)
    .where("since", "=", since)
    .where("policy", "=", policy)
    .execute();
  return rows.map(({ step }) => (step === "near" ? "near" : "missed"));
}

import { whenSwitchedOn } from "#features/parts/index.ts";
import { type Db, upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Step } from "./step-store.ts";
import type {} from "./tables.ts";
import type { Target } from "./target.ts";

/** What was due while it was off is not told all at once when it is on again. */
export const beginAnew = whenSwitchedOn({
  part: "targets",
  act: (tx, { clock }, guildId) => upsert(tx, "targets_on", { guild_id: guildId, since: clock.now() }, ["guild_id"]),
});

/** When the targets of a server were last switched on; 0 where they never were off. */
export async function onSince(db: Db, guildId: Snowflake): Promise<Instant> {
  const row = await db.selectFrom("targets_on").select("since").where("guild_id", "=", guildId).executeTakeFirst();
  return Number(row?.since ?? 0);
}

/** Whether a step was due before that. */
export const wasDueBefore = ({ nearAt, dueAt }: Target, step: Step, since: Instant): boolean =>
  (step === "near" ? nearAt : dueAt) < since;

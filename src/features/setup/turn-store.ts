import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { SetUpMeanwhile } from "./errors.ts";
import type { SetupDraft } from "./setup-draft.ts";
import type {} from "./tables.ts";

export async function findTurn(db: Db, guildId: Snowflake): Promise<number> {
  const row = await db.selectFrom("setup_turn").select("turn").where("guild_id", "=", guildId).executeTakeFirst();
  return row?.turn ?? 0;
}

/** It is this draft's turn to set its server up, and nobody's who began as early. Throws `SetUpMeanwhile`. */
export async function takeTurn(tx: Tx, { guildId, turn }: Pick<SetupDraft, "guildId" | "turn">): Promise<void> {
  await insertIfAbsent(tx, "setup_turn", { guild_id: guildId, turn: 0 });
  const { numUpdatedRows } = await tx
    .updateTable("setup_turn")
    .set({ turn: turn + 1 })
    .where("guild_id", "=", guildId)
    .where("turn", "=", turn)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new SetUpMeanwhile();
}

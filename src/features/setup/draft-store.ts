import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import { days, type Instant, type Snowflake } from "#kernel/types.ts";
import type { Answers } from "./answers.ts";
import { SetUpMeanwhile, SetupOver } from "./errors.ts";
import type {} from "./tables.ts";

/** A desk that is being set up, on a card of one person. It stands in a row, so that every press works after a restart. */
export interface SetupDraft {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
  readonly answers: Answers;
  /** How often the desk had been set up when the card was opened. */
  readonly turn: number;
}

/** So long a card that nobody touches can be used. */
const KEPT = days(1);

interface Whose {
  readonly guildId: Snowflake | null;
  readonly userId: Snowflake;
}

/** The draft behind a card. Custom ids can be forged: anybody else's is answered as if it did not exist. */
export async function getSetupDraft(db: Db, { guildId, userId }: Whose, id: string | undefined): Promise<SetupDraft> {
  const row = await db
    .selectFrom("setup_draft")
    .selectAll()
    .where("id", "=", id ?? "")
    .where("guild_id", "=", guildId ?? "")
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (!row) throw new SetupOver();
  return { ...JSON.parse(row.body), id: row.id, guildId: row.guild_id, userId: row.user_id };
}

/** Keeps a draft for another day, and forgets those that nobody touched for one. */
export async function saveSetupDraft(tx: Tx, { id, guildId, userId, ...body }: SetupDraft, at: Instant): Promise<void> {
  await tx.deleteFrom("setup_draft").where("expires_at", "<", at).execute();
  const row = { id, guild_id: guildId, user_id: userId, body: JSON.stringify(body), expires_at: at + KEPT };
  await upsert(tx, "setup_draft", row, ["id"]);
}

export async function deleteSetupDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("setup_draft").where("id", "=", id).execute();
}

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

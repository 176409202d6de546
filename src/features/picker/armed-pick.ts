import { type Db, type Tx, upsert } from "#kernel/database.ts";
import { type Instant, type Snowflake, seconds } from "#kernel/types.ts";

/** So long a person has to point at a message. */
export const PATIENCE = seconds(180);

export interface ArmedPick {
  readonly what: string;
  readonly params: readonly string[];
  readonly expiresAt: Instant;
}

interface Who {
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
}

/** The next message this person selects in this server is for `what`, within three minutes. Returns until when. */
export async function arm(
  tx: Tx,
  { guildId, userId }: Who,
  pick: { readonly what: string; readonly params: readonly string[]; readonly at: Instant },
): Promise<Instant> {
  const expires_at = pick.at + PATIENCE;
  const row = { guild_id: guildId, user_id: userId, what: pick.what, params: JSON.stringify(pick.params), expires_at };
  await upsert(tx, "armed_pick", row, ["guild_id", "user_id"]);
  return expires_at;
}

/** The wish was fulfilled or given up. */
export async function disarm(tx: Tx, { guildId, userId }: Who): Promise<void> {
  await tx.deleteFrom("armed_pick").where("guild_id", "=", guildId).where("user_id", "=", userId).execute();
}

/** Also one whose time is over. */
export async function findArmed(db: Db, { guildId, userId }: Who): Promise<ArmedPick | undefined> {
  const row = await db
    .selectFrom("armed_pick")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row && { what: row.what, params: JSON.parse(row.params), expiresAt: row.expires_at };
}

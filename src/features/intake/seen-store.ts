import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

export interface Seen {
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
  readonly at: Instant;
}

/** Of servers without a desk nothing is kept. */
export async function saveSeen(tx: Tx, all: readonly Seen[]): Promise<void> {
  const guilds = [...new Set(all.map(({ guildId }) => guildId))];
  if (guilds.length === 0) return;
  const desks = await tx.selectFrom("desk").select("guild_id").where("guild_id", "in", guilds).execute();
  const known = new Set(desks.map(({ guild_id }) => guild_id));
  for (const { guildId, userId, at } of all) {
    if (!known.has(guildId)) continue;
    await upsert(tx, "seen_member", { user_id: userId, guild_id: guildId, seen_at: at }, ["user_id", "guild_id"]);
  }
}

export async function listSeen(db: Db, userId: Snowflake, limit: number): Promise<Snowflake[]> {
  const rows = await db
    .selectFrom("seen_member")
    .select("guild_id")
    .where("user_id", "=", userId)
    .orderBy("seen_at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => row.guild_id);
}

export async function forgetSeen(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom("seen_member").where("seen_at", "<", before).execute();
}

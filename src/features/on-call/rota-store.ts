import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { type Gap, nameOf } from "./gaps.ts";
import type { Exchanged, Rota, Week } from "./rota.ts";

export interface KeptRota extends Rota {
  /** Who is told of its gaps. */
  readonly setBy: PersonId;
}

/** Takes the place of the one before, and of what was exchanged in it. */
export async function saveRota(tx: Tx, guildId: Snowflake, { zone, minute, firstDay, people, setBy }: KeptRota) {
  await forgetRota(tx, guildId);
  const row = { zone, minute, first_day: firstDay, people: JSON.stringify(people), set_by: setBy };
  await upsert(tx, "on_call_rota", { guild_id: guildId, ...row }, ["guild_id"]);
}

/** False when there was none. */
export async function forgetRota(tx: Tx, guildId: Snowflake): Promise<boolean> {
  for (const table of ["on_call_turn", "on_call_gap"] as const) {
    await tx.deleteFrom(table).where("guild_id", "=", guildId).execute();
  }
  const { numDeletedRows } = await tx.deleteFrom("on_call_rota").where("guild_id", "=", guildId).executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function findRota(db: Db, guildId: Snowflake): Promise<KeptRota | undefined> {
  const row = await db.selectFrom("on_call_rota").selectAll().where("guild_id", "=", guildId).executeTakeFirst();
  if (!row) return undefined;
  const { zone, minute, first_day: firstDay, people, set_by: setBy } = row;
  return { zone, minute, firstDay, people: JSON.parse(people), setBy };
}

export async function saveTurn(tx: Tx, guildId: Snowflake, week: Week, person: PersonId): Promise<void> {
  await upsert(tx, "on_call_turn", { guild_id: guildId, week, person_id: person }, ["guild_id", "week"]);
}

/** From a week on; at most 100. */
export async function listExchanged(db: Db, guildId: Snowflake, from: Week): Promise<Exchanged> {
  const rows = await db
    .selectFrom("on_call_turn")
    .select(["week", "person_id"])
    .where("guild_id", "=", guildId)
    .where("week", ">=", from)
    .orderBy("week")
    .limit(100)
    .execute();
  return new Map(rows.map(({ week, person_id }) => [week, person_id]));
}

/** Those of them that nobody was told of before. */
export async function noteGaps(tx: Tx, guildId: Snowflake, gaps: readonly Gap[]): Promise<Gap[]> {
  const told: Gap[] = [];
  for (const gap of gaps) {
    const row = { guild_id: guildId, gap: nameOf(gap), until_at: gap.until };
    if (await insertIfAbsent(tx, "on_call_gap", row)) told.push(gap);
  }
  return told;
}

export async function forgetPast(tx: Tx, guildId: Snowflake, now: Instant, week: Week): Promise<void> {
  await tx.deleteFrom("on_call_gap").where("guild_id", "=", guildId).where("until_at", "<", now).execute();
  await tx.deleteFrom("on_call_turn").where("guild_id", "=", guildId).where("week", "<", week).execute();
}

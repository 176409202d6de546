import type { SessionInfo } from "@discordjs/ws";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import "../tables.ts";

/** All saved sessions; there is one per shard. */
export async function listSessions(db: Db): Promise<SessionInfo[]> {
  const rows = await db.selectFrom("gateway_session").selectAll().orderBy("shard_id").limit(10_000).execute();
  return rows.map((row) => ({
    shardId: row.shard_id,
    shardCount: row.shard_count,
    sessionId: row.session_id,
    resumeURL: row.resume_url,
    sequence: Number(row.sequence),
  }));
}

/** What Discord was asked to tell when the saved sessions began. */
const INTENTS = "gateway.intents";

/** Forgets the sessions when the host changed the intents: one that is resumed goes on telling what it told before. */
export async function forgetOthers(tx: Tx, intents: number): Promise<void> {
  const known = await tx.selectFrom("setting").select("value").where("key", "=", INTENTS).executeTakeFirst();
  if (known?.value === String(intents)) return;
  if (known) await tx.deleteFrom("gateway_session").execute();
  await upsert(tx, "setting", { key: INTENTS, value: String(intents) }, ["key"]);
}

/** Replaces what is saved for these shards; null forgets the session. */
export async function saveSessions(
  tx: Tx,
  sessions: ReadonlyMap<number, SessionInfo | null>,
  now: Instant,
): Promise<void> {
  const shards = [...sessions.keys()];
  if (shards.length === 0) return;
  await tx.deleteFrom("gateway_session").where("shard_id", "in", shards).execute();
  const kept = [...sessions.values()].filter((session) => session !== null);
  if (kept.length === 0) return;
  await tx
    .insertInto("gateway_session")
    .values(
      kept.map((session) => ({
        shard_id: session.shardId,
        shard_count: session.shardCount,
        session_id: session.sessionId,
        resume_url: session.resumeURL,
        sequence: session.sequence,
        saved_at: now,
      })),
    )
    .execute();
}

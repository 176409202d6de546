import type { ContentId, PersonId } from "#features/people/index.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** Something of a server that takes no tickets now. */
export interface Closure {
  readonly guildId: Snowflake;
  readonly closes: Closes;
  readonly words: ContentId | null;
  readonly by: PersonId;
  readonly at: Instant;
}

/** The server in an emergency; the server, or one type, for a while. */
export type Closes = "lockdown" | "pause" | `pause:${string}`;

/** All closures of a server that concern these. */
export async function listClosures(db: Db, guildId: Snowflake, closes: readonly Closes[]): Promise<Closure[]> {
  const rows = await db
    .selectFrom("closure")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("closure_key", "in", closes)
    .execute();
  return rows.map((row) => ({
    guildId,
    closes: row.closure_key as Closes,
    words: row.words_id,
    by: row.closed_by,
    at: row.closed_at,
  }));
}

export async function saveClosure(tx: Tx, { guildId, closes, words, by, at }: Closure): Promise<void> {
  const row = { guild_id: guildId, closure_key: closes, words_id: words, closed_by: by, closed_at: at };
  await upsert(tx, "closure", row, ["guild_id", "closure_key"]);
}

export async function deleteClosure(tx: Tx, { guildId, closes }: Pick<Closure, "guildId" | "closes">): Promise<void> {
  await tx.deleteFrom("closure").where("guild_id", "=", guildId).where("closure_key", "=", closes).execute();
}

export type GateAct = "block" | "unblock" | "lockdown-on" | "lockdown-off" | "pause" | "resume";

/** Who did it and when stays, whatever becomes of it. */
export async function logGate(
  tx: Tx,
  entry: {
    readonly id: string;
    readonly guildId: Snowflake;
    readonly at: Instant;
    readonly by: PersonId;
    readonly act: GateAct;
    readonly subject?: string;
    readonly until?: Instant | null;
  },
): Promise<void> {
  const { id, guildId, at, by, act, subject = null, until = null } = entry;
  await tx
    .insertInto("gate_log")
    .values({ id, guild_id: guildId, at, person_id: by, act, subject_id: subject, until })
    .execute();
}

import type { App } from "#kernel/app.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { FileRef } from "#kernel/outbox.ts";
import { hours, type Snowflake } from "#kernel/types.ts";

export const MEBIBYTE = 1024 * 1024;
/** Bytes of one file that every server and every DM takes. */
export const SMALLEST_LIMIT = 10 * MEBIBYTE;
/** By a server's boost tier, 0 to 3. */
const BY_TIER = [10, 10, 50, 100] as const;
/** Boosts come and go; asked again when a large file comes this long after. */
const BELIEVED = hours(1);

/** Bytes of one file that a server takes, as far as we were told; the least that all take until then, and when none of the files is larger. */
export async function fileLimitOf(
  db: Db,
  guildId: Snowflake,
  files: readonly Pick<FileRef, "size">[],
): Promise<number> {
  if (files.every(({ size }) => size <= SMALLEST_LIMIT)) return SMALLEST_LIMIT;
  const row = await db.selectFrom("file_limit").select("bytes").where("guild_id", "=", guildId).executeTakeFirst();
  return row?.bytes ?? SMALLEST_LIMIT;
}

/** What Discord said of a server. */
export interface FileLimit {
  readonly guildId: Snowflake;
  readonly bytes: number;
}

/**
 * Asks Discord what a server takes, when one of the files is larger than what all take; to be kept with `keepFileLimit`. Not inside a
 * transaction. Undefined when there is nothing new to know, or Discord can't be asked: then what was known before stays.
 */
export async function askFileLimit(
  { db, clock, discord, log }: Pick<App, "db" | "clock" | "discord" | "log">,
  guildId: Snowflake,
  files: readonly Pick<FileRef, "size">[],
): Promise<FileLimit | undefined> {
  if (files.every(({ size }) => size <= SMALLEST_LIMIT)) return undefined;
  const known = await db.selectFrom("file_limit").select("at").where("guild_id", "=", guildId).executeTakeFirst();
  if (known && clock.now() - known.at < BELIEVED) return undefined;
  try {
    const { premium_tier } = await discord.guilds.get(guildId);
    return { guildId, bytes: (BY_TIER[premium_tier] ?? BY_TIER[0]) * MEBIBYTE };
  } catch (error) {
    log.warn({ err: error, guildId }, "a server's limit for files could not be asked");
    return undefined;
  }
}

export async function keepFileLimit(
  tx: Tx,
  { clock }: Pick<App, "clock">,
  limit: FileLimit | undefined,
): Promise<void> {
  if (!limit) return;
  await upsert(tx, "file_limit", { guild_id: limit.guildId, bytes: limit.bytes, at: clock.now() }, ["guild_id"]);
}

import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

const DEFAULT_PREFIX = "!";

/**
 * Prefixes by server, in memory, because every message of every server is held against one. Only those that differ from the
 * default. A cache of the desk's rows: filled at the start, changed with them.
 */
const prefixes = new Map<Snowflake, string>();

export const prefixOf = (guildId: Snowflake): string => prefixes.get(guildId) ?? DEFAULT_PREFIX;

export async function loadPrefixes(db: Db): Promise<void> {
  const rows = await db
    .selectFrom("desk")
    .select(["guild_id", "prefix"])
    .where("prefix", "!=", DEFAULT_PREFIX)
    .execute();
  prefixes.clear();
  for (const row of rows) prefixes.set(row.guild_id, row.prefix);
}

/** The cache follows the row once it is committed. */
export function prefixChanged(tx: Tx, guildId: Snowflake, prefix: string): void {
  afterCommit(tx, () => {
    if (prefix === DEFAULT_PREFIX) prefixes.delete(guildId);
    else prefixes.set(guildId, prefix);
  });
}

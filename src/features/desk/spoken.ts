import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Desk } from "./desk.ts";

type Spoken = Pick<Desk, "prefix" | "replyPrefix" | "locale">;

const DEFAULT: Spoken = { prefix: "!", replyPrefix: "+", locale: "en-US" };

/**
 * Prefix and language by server, in memory, because every message of every server is held against a prefix. Only of servers that
 * differ from the default. A cache of the desk's rows: filled at the start, changed with them.
 */
const spoken = new Map<Snowflake, Spoken>();

export const prefixOf = (guildId: Snowflake): string => (spoken.get(guildId) ?? DEFAULT).prefix;
export const replyPrefixOf = (guildId: Snowflake): string => (spoken.get(guildId) ?? DEFAULT).replyPrefix;
export const localeOf = (guildId: Snowflake): string => (spoken.get(guildId) ?? DEFAULT).locale;

export async function loadSpoken(db: Db): Promise<void> {
  const rows = await db
    .selectFrom("desk")
    .select(["guild_id", "prefix", "reply_prefix", "locale"])
    .where((or) =>
      or.or([
        or("prefix", "!=", DEFAULT.prefix),
        or("reply_prefix", "!=", DEFAULT.replyPrefix),
        or("locale", "!=", DEFAULT.locale),
      ]),
    )
    .execute();
  spoken.clear();
  for (const { guild_id, prefix, reply_prefix, locale } of rows) {
    spoken.set(guild_id, { prefix, replyPrefix: reply_prefix, locale });
  }
}

/** The cache follows the row once it is committed. */
export function deskChanged(tx: Tx, { guildId, prefix, replyPrefix, locale }: Desk): void {
  afterCommit(tx, () => {
    const isDefault = prefix === DEFAULT.prefix && replyPrefix === DEFAULT.replyPrefix && locale === DEFAULT.locale;
    if (isDefault) spoken.delete(guildId);
    else spoken.set(guildId, { prefix, replyPrefix, locale });
  });
}

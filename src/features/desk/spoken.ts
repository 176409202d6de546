import type { App } from "#kernel/app.ts";
import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import { memory } from "#kernel/memory.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Desk } from "./desk.ts";

type Spoken = Pick<Desk, "prefix" | "replyPrefix" | "locale">;

const DEFAULT: Spoken = { prefix: "!", replyPrefix: "+", locale: "en-US" };

/**
 * Prefix and language by server, in memory, because every message of every server is held against a prefix. Only of servers that
 * differ from the default. A cache of the desk's rows: filled at the start, changed with them.
 */
const spoken = memory(() => new Map<Snowflake, Spoken>());

export const spokenIn = ({ db }: Pick<App, "db">, guildId: Snowflake): Spoken => spoken(db).get(guildId) ?? DEFAULT;

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
  const known = spoken(db);
  known.clear();
  for (const { guild_id, prefix, reply_prefix, locale } of rows) {
    known.set(guild_id, { prefix, replyPrefix: reply_prefix, locale });
  }
}

const hearer = memory(() => ({ tell: () => {} }));

/** `tell` is called whenever this process changed what others keep as well. */
export function onSpokenChanged({ db }: Pick<App, "db">, tell: () => void): void {
  hearer(db).tell = tell;
}

/** The cache follows the row once it is committed. */
export function deskChanged(tx: Tx, { guildId, prefix, replyPrefix, locale }: Desk): void {
  const known = spoken(tx);
  afterCommit(tx, () => {
    const isDefault = prefix === DEFAULT.prefix && replyPrefix === DEFAULT.replyPrefix && locale === DEFAULT.locale;
    if (isDefault) known.delete(guildId);
    else known.set(guildId, { prefix, replyPrefix, locale });
    hearer(tx).tell();
  });
}

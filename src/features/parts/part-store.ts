import type { App } from "#kernel/app.ts";
import { afterCommit, type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import { memory } from "#kernel/memory.ts";
import { ALL_PARTS, type PartName, partsAtFirst } from "#kernel/parts.ts";
import type { Snowflake } from "#kernel/types.ts";
import type {} from "./tables.ts";
import { whenSwitchedOn } from "./when-switched-on.ts";

/** What is on in each server that chose, in memory, because every command and every button is held against it. */
const chosen = memory(() => new Map<Snowflake, ReadonlySet<PartName>>());

/** What is on in a server, in the order of all parts. */
export function partsIn({ db, config }: Pick<App, "db" | "config">, guildId: Snowflake): readonly PartName[] {
  const on = chosen(db).get(guildId);
  return on ? ALL_PARTS.filter((part) => on.has(part)) : partsAtFirst(config.parts);
}

export function isPartOn({ db, config }: Pick<App, "db" | "config">, guildId: Snowflake, part: PartName): boolean {
  return chosen(db).get(guildId)?.has(part) ?? partsAtFirst(config.parts).includes(part);
}

/** Two who change them one after the other: the second sees what the first did. */
export async function lockParts(tx: Tx, app: Pick<App, "config" | "clock">, guildId: Snowflake): Promise<void> {
  const first = JSON.stringify(partsAtFirst(app.config.parts));
  await insertIfAbsent(tx, "server_parts", { guild_id: guildId, parts: first, changed_at: app.clock.now() });
  await tx.updateTable("server_parts").set({ guild_id: guildId }).where("guild_id", "=", guildId).execute();
}

/** What is on by the rows, for whoever is about to change it. */
export async function readParts(
  db: Db,
  { config }: Pick<App, "config">,
  guildId: Snowflake,
): Promise<readonly PartName[]> {
  const row = await db.selectFrom("server_parts").select("parts").where("guild_id", "=", guildId).executeTakeFirst();
  return row ? known(row.parts) : partsAtFirst(config.parts);
}

/**
 * Memory, and what Discord shows of our commands there, follow once this is committed. What begins anew with a part that was off does so in
 * the same transaction.
 */
export async function saveParts(
  tx: Tx,
  app: Pick<App, "clock" | "config" | "contributions" | "jobs" | "showCommands">,
  guildId: Snowflake,
  parts: readonly PartName[],
): Promise<void> {
  const before = await readParts(tx, app, guildId);
  const row = { guild_id: guildId, parts: JSON.stringify(parts), changed_at: app.clock.now() };
  await upsert(tx, "server_parts", row, ["guild_id"]);
  await app.showCommands(tx, guildId);
  for (const { part, act } of app.contributions(whenSwitchedOn)) {
    if (parts.includes(part) && !before.includes(part)) await act(tx, app, guildId);
  }
  afterCommit(tx, () => {
    chosen(tx).set(guildId, new Set(parts));
    hearer(tx).tell();
  });
}

export async function loadParts(db: Db): Promise<void> {
  const rows = await db.selectFrom("server_parts").select(["guild_id", "parts"]).execute();
  const kept = chosen(db);
  kept.clear();
  for (const { guild_id, parts } of rows) kept.set(guild_id, new Set(known(parts)));
}

const hearer = memory(() => ({ tell: () => {} }));

/** `tell` is called whenever this process changed what others keep as well. */
export function onPartsChanged({ db }: Pick<App, "db">, tell: () => void): void {
  hearer(db).tell = tell;
}

/** Without names that mean nothing (any more). */
const known = (json: string): readonly PartName[] => {
  const names: readonly string[] = JSON.parse(json);
  return ALL_PARTS.filter((part) => names.includes(part));
};

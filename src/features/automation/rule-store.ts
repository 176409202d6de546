import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, Stale, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { nameKey } from "#kernel/words.ts";
import { MOST_RULES, type Rule } from "./rule.ts";
import type { AutomationRuleTable } from "./tables.ts";

type Sealed = Pick<App, "vault">;

/** All of a server, in the order in which they were made: so they are asked. */
export async function listRules(db: Db, app: Sealed, guildId: Snowflake): Promise<Rule[]> {
  const rows = await ofServer(db, guildId).orderBy("id").limit(MOST_RULES).execute();
  return rows.map((row) => toRule(app, row));
}

/** Servers in which a rule stands that is not paused. */
export async function listServersWithRules(db: Db): Promise<Snowflake[]> {
  const rows = await db.selectFrom("automation_rule").select("guild_id").distinct().execute();
  return rows.map(({ guild_id }) => guild_id);
}

export async function findRule(db: Db, app: Sealed, guildId: Snowflake, name: string): Promise<Rule | undefined> {
  const row = await ofServer(db, guildId).where("name_key", "=", nameKey(name)).executeTakeFirst();
  return row && toRule(app, row);
}

/** By id, which may be forged: of this server only. */
export async function findRuleById(db: Db, app: Sealed, guildId: Snowflake, id: string): Promise<Rule | undefined> {
  const row = await ofServer(db, guildId).where("id", "=", id).executeTakeFirst();
  return row && toRule(app, row);
}

/** "taken": there is one of that name. "full": no more fit. */
export async function insertRule(tx: Tx, app: Sealed, rule: Rule): Promise<"stored" | "taken" | "full"> {
  const there = await ofServer(tx, rule.guildId).execute();
  if (there.some(({ name_key }) => name_key === nameKey(rule.name))) return "taken";
  const places = new Set(there.map(({ place }) => place));
  const place = Array.from({ length: MOST_RULES }, (_, index) => index).find((index) => !places.has(index));
  if (place === undefined) return "full";
  if (
    await insertIfAbsent(tx, "automation_rule", { ...columnsOf(app, rule), id: rule.id, guild_id: rule.guildId, place })
  ) {
    return "stored";
  }
  // Somebody took the name or the place at the same moment: which of them shows when it is read again.
  throw new Stale(`rule ${rule.id}`);
}

/** Stores a change that was decided on the version before it, and counts it. Throws `Stale` when it changed since. */
export async function updateRule(tx: Tx, app: Sealed, rule: Rule): Promise<"stored" | "taken"> {
  const other = await ofServer(tx, rule.guildId)
    .where("name_key", "=", nameKey(rule.name))
    .where("id", "!=", rule.id)
    .executeTakeFirst();
  if (other) return "taken";
  const { numUpdatedRows } = await tx
    .updateTable("automation_rule")
    .set(columnsOf(app, { ...rule, version: rule.version + 1 }))
    .where("id", "=", rule.id)
    .where("version", "=", rule.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Stale(`rule ${rule.id}`);
  return "stored";
}

/** The same rule, as it is worded and where it is set up now: no change of what it does, so its version stays. */
export async function rewordRule(tx: Tx, app: Sealed, rule: Pick<Rule, "id" | "definition" | "origin">): Promise<void> {
  const { id, definition, origin } = rule;
  await tx
    .updateTable("automation_rule")
    .set({ definition: app.vault.seal(JSON.stringify(definition)), origin })
    .where("id", "=", id)
    .execute();
}

export async function deleteRule(tx: Tx, { guildId, id }: Pick<Rule, "guildId" | "id">): Promise<void> {
  await tx.deleteFrom("automation_rule").where("guild_id", "=", guildId).where("id", "=", id).execute();
  await tx.deleteFrom("automation_heard").where("rule_id", "=", id).execute();
}

/** All of a server's look at nothing that happened before now; what was heard for them is forgotten. */
export async function beginAnew(tx: Tx, guildId: Snowflake, now: Instant): Promise<void> {
  await tx.updateTable("automation_rule").set({ since: now }).where("guild_id", "=", guildId).execute();
  const ids = tx.selectFrom("automation_rule").select("id").where("guild_id", "=", guildId);
  await tx.deleteFrom("automation_heard").where("rule_id", "in", ids).execute();
}

/** How often it failed one after the other, and whether it is paused for that. Its version stays: what it did once stays done. */
export async function noteFailures(
  tx: Tx,
  { id, failures, paused }: Pick<Rule, "id" | "failures" | "paused">,
): Promise<void> {
  await tx.updateTable("automation_rule").set({ failures, paused }).where("id", "=", id).execute();
}

function ofServer(db: Db, guildId: Snowflake) {
  return db.selectFrom("automation_rule").selectAll().where("guild_id", "=", guildId);
}

function columnsOf({ vault }: Sealed, rule: Rule): Omit<AutomationRuleTable, "id" | "guild_id" | "place"> {
  return {
    version: rule.version,
    name: rule.name,
    name_key: nameKey(rule.name),
    definition: vault.seal(JSON.stringify(rule.definition)),
    origin: rule.origin,
    since: rule.since,
    saved_by: rule.savedBy,
    paused: rule.paused,
    failures: rule.failures,
  };
}

function toRule({ vault }: Sealed, row: AutomationRuleTable): Rule {
  return {
    id: row.id,
    guildId: row.guild_id,
    version: row.version,
    name: row.name,
    definition: JSON.parse(vault.open(row.definition)),
    origin: row.origin as Rule["origin"],
    since: row.since,
    savedBy: row.saved_by,
    paused: row.paused as Rule["paused"],
    failures: row.failures,
  };
}

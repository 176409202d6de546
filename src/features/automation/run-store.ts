import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Ran } from "./loop-guard.ts";
import type { Rule } from "./rule.ts";
import type { AutomationRunTable } from "./tables.ts";

type Sealed = Pick<App, "vault">;

/** What a rule did to a ticket, or tried to. */
export interface Run extends Ran {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly ruleName: string;
  readonly ticketId: string;
  readonly occasion: string;
  /** First words of its steps. */
  readonly steps: readonly string[];
  readonly outcome: "done" | "failed" | "stopped";
  /** Why not, as the team reads it. */
  readonly reason: string | null;
}

/** False when it was noted before, for this version of the rule. */
export async function noteRun(tx: Tx, { vault }: Sealed, run: Run): Promise<boolean> {
  return insertIfAbsent(tx, "automation_run", {
    id: run.id,
    guild_id: run.guildId,
    rule_id: run.ruleId,
    rule_version: run.ruleVersion,
    rule_name: run.ruleName,
    ticket_id: run.ticketId,
    occasion: run.occasion,
    at: run.at,
    from_version: run.from,
    to_version: run.to,
    chain: JSON.stringify(run.chain),
    steps: JSON.stringify(run.steps),
    outcome: run.outcome,
    reason: run.reason === null ? null : vault.seal(run.reason),
  });
}

export async function hasRun(
  db: Db,
  { id, version }: Pick<Rule, "id" | "version">,
  ticketId: string,
  occasion: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("automation_run")
    .select("id")
    .where("rule_id", "=", id)
    .where("rule_version", "=", version)
    .where("ticket_id", "=", ticketId)
    .where("occasion", "=", occasion)
    .executeTakeFirst();
  return row !== undefined;
}

/** What was done to a ticket, the newest first; at most 500. */
export async function listRunsOf(db: Db, app: Sealed, ticketId: string): Promise<Run[]> {
  const rows = await db
    .selectFrom("automation_run")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .orderBy("id", "desc")
    .limit(500)
    .execute();
  return rows.map((row) => toRun(app, row));
}

/** Of a server, the newest first: a page. */
export async function listRuns(
  db: Db,
  app: Sealed,
  of: { readonly guildId: Snowflake; readonly ruleId: string | null; readonly skip: number; readonly limit: number },
): Promise<Run[]> {
  const all = db.selectFrom("automation_run").selectAll().where("guild_id", "=", of.guildId);
  const rows = await (of.ruleId === null ? all : all.where("rule_id", "=", of.ruleId))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .offset(of.skip)
    .limit(of.limit)
    .execute();
  return rows.map((row) => toRun(app, row));
}

/** How often something was not done since then, by the id of the rule. */
export async function countNotDone(db: Db, guildId: Snowflake, since: Instant): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("automation_run")
    .select(["rule_id", (of) => of.fn.countAll<number>().as("count")])
    .where("guild_id", "=", guildId)
    .where("at", ">=", since)
    .where("outcome", "!=", "done")
    .groupBy("rule_id")
    .execute();
  return new Map(rows.map(({ rule_id, count }) => [rule_id, Number(count)]));
}

function toRun({ vault }: Sealed, row: AutomationRunTable): Run {
  return {
    id: row.id,
    guildId: row.guild_id,
    ruleId: row.rule_id,
    ruleVersion: row.rule_version,
    ruleName: row.rule_name,
    ticketId: row.ticket_id,
    occasion: row.occasion,
    at: row.at,
    from: row.from_version,
    to: row.to_version,
    chain: JSON.parse(row.chain),
    steps: JSON.parse(row.steps),
    outcome: row.outcome as Run["outcome"],
    reason: row.reason === null ? null : vault.open(row.reason),
  };
}

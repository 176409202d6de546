import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Rule } from "./rule.ts";
import { listRules, rewordRule } from "./rule-store.ts";
import { addRule, changeRule, removeRule } from "./save-rule.ts";
import { isCalled, type SetUpRule } from "./set-up-rule.ts";

/**
 * Makes the rules of a server these, in this order. One that is as it was goes on; one that changes, or comes to stand behind a new one, is
 * a new version and counts from now.
 */
export async function storeRules(
  tx: Tx,
  app: Pick<App, "ids" | "clock" | "vault" | "jobs">,
  {
    guildId,
    after,
    by,
  }: { readonly guildId: Snowflake; readonly after: readonly SetUpRule[]; readonly by: Snowflake | null },
): Promise<void> {
  const there = await listRules(tx, app, guildId);
  const stays = inOrder(there, after);
  for (const rule of there) if (!stays.has(rule.id)) await removeRule(tx, rule);
  for (const wanted of after) {
    const rule = there.find(isCalled(wanted.name));
    if (rule && stays.has(rule.id)) await becomes(tx, app, rule, wanted, by);
    else await addRule(tx, app, { ...wanted, guildId, by, paused: wanted.paused ? "by hand" : null });
  }
}

/** Rules are asked in the order of their ids: those that stand behind another one now are made anew. */
function inOrder(there: readonly Rule[], wanted: readonly SetUpRule[]): ReadonlySet<string> {
  const stays = new Set<string>();
  let last = "";
  for (const { name } of wanted) {
    const rule = there.find(isCalled(name));
    if (!rule || rule.id < last) break;
    last = rule.id;
    stays.add(rule.id);
  }
  return stays;
}

async function becomes(
  tx: Tx,
  app: Pick<App, "ids" | "clock" | "vault" | "jobs">,
  rule: Rule,
  { name, definition, origin, paused }: SetUpRule,
  by: Snowflake | null,
): Promise<void> {
  const isPaused = rule.paused === "by hand";
  if (does(rule.definition) === does(definition) && rule.name === name && isPaused === paused) {
    return rewordRule(tx, app, { id: rule.id, definition, origin });
  }
  const failing = rule.paused === "failing" && does(rule.definition) === does(definition) ? rule.paused : null;
  await changeRule(tx, app, rule, { name, definition, origin, paused: paused ? "by hand" : failing, by });
}

/** Without how it was typed. */
const does = ({ typed: _, ...definition }: Rule["definition"]): string => JSON.stringify(definition);

import { personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { InDeskFile, Taken, TooMany } from "./errors.ts";
import { nowHasRules } from "./has-rules.ts";
import { followServer, followServerAgain } from "./jobs/follow.ts";
import { type Definition, MOST_RULES, type Rule } from "./rule.ts";
import { deleteRule, insertRule, updateRule } from "./rule-store.ts";

type Needs = Pick<App, "ids" | "clock" | "vault" | "jobs">;

/** Throws `Taken` and `TooMany`. */
export async function addRule(
  tx: Tx,
  app: Needs,
  given: {
    readonly guildId: Snowflake;
    readonly name: string;
    readonly definition: Definition;
    readonly origin: Rule["origin"];
    /** Null: the host. */
    readonly by: Snowflake | null;
    readonly paused: Rule["paused"];
  },
): Promise<Rule> {
  const { by, ...rest } = given;
  const { guildId, name } = rest;
  const rule: Rule = {
    ...rest,
    id: app.ids.next(),
    version: 1,
    since: app.clock.now(),
    savedBy: by === null ? null : await personOf(tx, app, by),
    failures: 0,
  };
  const stored = await insertRule(tx, app, rule);
  if (stored === "taken") throw new Taken(name);
  if (stored === "full") throw new TooMany(MOST_RULES);
  if (nowHasRules(tx, guildId) === "new") await followServerAgain(tx, app, guildId);
  await followServer(tx, app, guildId);
  return rule;
}

/** What a rule is from now on: a new version, that counts from now. Throws `Taken`. */
export async function changeRule(
  tx: Tx,
  app: Needs,
  rule: Rule,
  change: Partial<Pick<Rule, "name" | "definition" | "paused" | "origin">> & { readonly by: Snowflake | null },
): Promise<Rule> {
  const { by, ...others } = change;
  const savedBy = by === null ? null : await personOf(tx, app, by);
  const changed: Rule = { ...rule, ...others, savedBy, since: app.clock.now(), failures: 0 };
  if ((await updateRule(tx, app, changed)) === "taken") throw new Taken(changed.name);
  nowHasRules(tx, rule.guildId);
  await followServer(tx, app, rule.guildId);
  return { ...changed, version: rule.version + 1 };
}

export const removeRule = (tx: Tx, rule: Rule): Promise<void> => deleteRule(tx, rule);

/** Throws `InDeskFile`: what it says there counts. */
export function mustBeOfCommand({ origin, name }: Rule): void {
  if (origin === "file") throw new InDeskFile(name);
}

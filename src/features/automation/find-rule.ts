import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotThere } from "./errors.ts";
import type { Rule } from "./rule.ts";
import { findRule, findRuleById } from "./rule-store.ts";

/** A rule of this server, by name or by an id that may be forged. Throws `NotThere`. */
export async function findRuleNamed(
  db: Db,
  app: Pick<App, "vault">,
  guildId: Snowflake | null,
  named: { readonly name: string } | { readonly id: string },
): Promise<Rule> {
  const said = "name" in named ? named.name : "";
  if (guildId === null) throw new NotThere(said);
  const rule = await ("name" in named ? findRule(db, app, guildId, said) : findRuleById(db, app, guildId, named.id));
  if (!rule) throw new NotThere(said);
  return rule;
}

import { whenRoleGone } from "#features/gone-roles/index.ts";
import { findUserId } from "#features/people/index.ts";
import { listRules } from "./rule-store.ts";
import { changeRule } from "./save-rule.ts";
import { rolesOfRule, ruleWithout } from "./without-role.ts";

/** A deleted role goes out of rules that name others beside it; those that can't do without it are paused. Neither acts on more tickets than before. */
export const forgetRoleInRules = whenRoleGone({
  async named(db, app, guildId) {
    return (await listRules(db, app, guildId)).flatMap(({ definition }) => rolesOfRule(definition));
  },
  async takeOut(tx, app, { guildId, role }) {
    const of: string[] = [];
    const paused: string[] = [];
    for (const rule of await listRules(tx, app, guildId)) {
      const becomes = ruleWithout(rule.definition, role);
      if (becomes === undefined) continue;
      const by = rule.savedBy === null ? null : ((await findUserId(tx, rule.savedBy)) ?? null);
      if (becomes !== "needs it") {
        await changeRule(tx, app, rule, { definition: becomes, by });
        of.push(rule.name);
        continue;
      }
      if (rule.paused !== "by hand") await changeRule(tx, app, rule, { paused: "by hand", by });
      paused.push(rule.name);
    }
    return { of, paused };
  },
});

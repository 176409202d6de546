import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { findRuleNamed } from "../find-rule.ts";
import { needsWords } from "../rule.ts";
import { tryRule } from "../try-rule.ts";
import { triedView } from "../views/tried.ts";
import { named } from "./automation.ts";

/** What a rule would have done. Nothing is changed, and nobody is told. */
export const tryCommand = command("automation try", {
  description: text("automation.try-command.description"),
  access: "automation",
  reply: "private",
  options: named,
  async run({ app, actor, guildId, options }) {
    const rule = await findRuleNamed(app.db, app, guildId, options);
    const guesses = needsWords(rule.definition) && rule.definition.when === "member-wrote";
    return say(triedView({ name: rule.name, tried: await tryRule(app, rule, actor), guesses }));
  },
});

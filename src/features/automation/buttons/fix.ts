import { button } from "#kernel/feature.ts";
import { findRuleNamed } from "../find-rule.ts";
import { NEW, openRuleForm } from "../forms/rule.ts";
import { fixButtonId } from "../ids.ts";

/** Back to the form as it was filled in. Params: the rule, or `new`. */
export const fixButton = button(fixButtonId, {
  access: "automation",
  reply: "form",
  async run(context) {
    const id = context.params[0] ?? NEW;
    const rule = id === NEW ? null : await findRuleNamed(context.app.db, context.app, context.guildId, { id });
    return openRuleForm(context, rule, id);
  },
});

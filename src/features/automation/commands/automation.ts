import { setUpChanged } from "#features/desk/index.ts";
import { type Answer, button, type Context, command, type Option, say, suggest } from "#kernel/feature.ts";
import { pageOf } from "#kernel/pages.ts";
import { text } from "#kernel/text.ts";
import { cut } from "#kernel/words.ts";
import { findRuleNamed } from "../find-rule.ts";
import { NEW, openRuleForm } from "../forms/rule.ts";
import { listButtonId } from "../ids.ts";
import { LONGEST_NAME } from "../rule.ts";
import { listRules } from "../rule-store.ts";
import { changeRule, mustBeOfCommand, removeRule } from "../save-rule.ts";
import { STARTERS } from "../starters.ts";
import { listView, PER_PAGE, pausedNowView, removedView, resumedView, ruleView } from "../views/rules.ts";

export const named = {
  name: {
    type: "text",
    description: text("automation.option-name"),
    required: true,
    maxLength: LONGEST_NAME,
    async suggest({ app, guildId, typed }) {
      const all = guildId === null ? [] : await listRules(app.db, app, guildId);
      const fitting = all.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
      return suggest(fitting.slice(0, 25).map(({ name }) => ({ name: cut(name, 100), value: name })));
    },
  },
} as const satisfies Record<string, Option>;

export const addCommand = command("automation add", {
  description: text("automation.add-command.description"),
  access: "automation",
  reply: "form",
  options: {
    starter: {
      type: "choice",
      description: text("automation.add-command.starter"),
      choices: STARTERS.map(({ key, name }) => ({ value: key, name })),
    },
  },
  run: (context) => openRuleForm(context, STARTERS.find(({ key }) => key === context.options.starter) ?? null, NEW),
});

export const editCommand = command("automation edit", {
  description: text("automation.edit-command.description"),
  access: "automation",
  reply: "form",
  options: named,
  async run(context) {
    const rule = await findRuleNamed(context.app.db, context.app, context.guildId, context.options);
    mustBeOfCommand(rule);
    return openRuleForm(context, rule, rule.id);
  },
});

export const showCommand = command("automation show", {
  description: text("automation.show-command.description"),
  access: "automation",
  reply: "private",
  options: named,
  run: async ({ app, guildId, options }) => say(ruleView(await findRuleNamed(app.db, app, guildId, options))),
});

export const listCommand = command("automation list", {
  description: text("automation.list-command.description"),
  access: "automation",
  reply: "private",
  options: {},
  run: (context) => listed(context, 0),
});

/** Params: page. */
export const listButton = button(listButtonId, {
  access: "automation",
  reply: "update",
  run: (context) => listed(context, context.params[0]),
});

async function listed({ app, guildId }: Context, wanted: number | string | undefined): Promise<Answer> {
  const rules = guildId === null ? [] : await listRules(app.db, app, guildId);
  return say(listView(rules, pageOf(wanted, rules.length, PER_PAGE)));
}

export const removeCommand = command("automation remove", {
  description: text("automation.remove-command.description"),
  access: "automation",
  reply: "private",
  options: named,
  async run({ app, write, guildId, actor, options }) {
    const removed = await write(async (tx) => {
      const rule = await findRuleNamed(tx, app, guildId, options);
      mustBeOfCommand(rule);
      await removeRule(tx, rule);
      await setUpChanged(tx, app, { guildId: rule.guildId, by: actor.id });
      return rule;
    });
    return say(removedView(removed.name));
  },
});

export const pauseCommand = command("automation pause", {
  description: text("automation.pause-command.description"),
  access: "automation",
  reply: "private",
  options: named,
  async run({ app, write, guildId, actor, options }) {
    const rule = await write(async (tx) => {
      const found = await findRuleNamed(tx, app, guildId, options);
      if (found.paused !== null) return found;
      const paused = await changeRule(tx, app, found, { paused: "by hand", by: actor.id });
      await setUpChanged(tx, app, { guildId: found.guildId, by: actor.id });
      return paused;
    });
    return say(pausedNowView(rule.name));
  },
});

export const resumeCommand = command("automation resume", {
  description: text("automation.resume-command.description"),
  access: "automation",
  reply: "private",
  options: named,
  async run({ app, write, guildId, actor, options }) {
    const rule = await write(async (tx) => {
      const found = await findRuleNamed(tx, app, guildId, options);
      if (found.paused === null) return found;
      const resumed = await changeRule(tx, app, found, { paused: null, by: actor.id });
      await setUpChanged(tx, app, { guildId: found.guildId, by: actor.id });
      return resumed;
    });
    return say(resumedView(rule.name));
  },
});

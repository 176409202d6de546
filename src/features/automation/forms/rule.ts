import { setUpChanged } from "#features/desk/index.ts";
import { forgetTyped, keepTyped, withTyped } from "#features/forms/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { UserError } from "#kernel/errors.ts";
import { type Answer, ask, type Context, type Field, form, type Submitted, say } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { findRuleNamed } from "../find-rule.ts";
import { ruleFormId } from "../ids.ts";
import { readNames } from "../names.ts";
import { readName, readRule, type Wording } from "../read-rule.ts";
import { LONGEST_LINES, LONGEST_NAME, type Rule, WHENS } from "../rule.ts";
import { addRule, changeRule, mustBeOfCommand } from "../save-rule.ts";
import type { Starter } from "../starters.ts";
import { mistakeView, ruleView } from "../views/rules.ts";
import { whenName } from "../views/when.ts";

/** In place of a rule's id. */
export const NEW = "new";

/** A rule, as it is from now on. Params: the rule, or `new`. What was refused is kept. */
export const ruleForm = form(ruleFormId, {
  access: "automation",
  reply: "private",
  async submit(context) {
    const id = context.params[0] ?? NEW;
    try {
      return say(ruleView(await save(context, id, wordingIn(context.values)), "saved"));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await context.write((tx) => keepTyped(tx, context, { form: ruleFormId, params: [id] }, context.values));
      return say(mistakeView(text(error.code, error.params), id));
    }
  },
});

async function save(context: Context & Submitted, id: string, wording: Wording): Promise<Rule> {
  const { app, guildId, actor } = context;
  if (guildId === null) throw new NoDesk();
  const name = readName(wording.name);
  const names = await readNames(app, { guildId, author: actor, lines: `${wording.if}\n${wording.does}` });
  const definition = readRule(app, wording, names);
  return context.write(async (tx) => {
    await forgetTyped(tx, context, { form: ruleFormId, params: [id] });
    const saved = await saveAs(tx, context, id, { guildId, name, definition });
    await setUpChanged(tx, app, { guildId, by: actor.id });
    return saved;
  });
}

async function saveAs(
  tx: Tx,
  { app, actor }: Context,
  id: string,
  { guildId, ...said }: Pick<Rule, "guildId" | "name" | "definition">,
): Promise<Rule> {
  if (id === NEW) {
    return addRule(tx, app, { ...said, guildId, origin: "command", by: actor.id, paused: null });
  }
  const rule = await findRuleNamed(tx, app, guildId, { id });
  mustBeOfCommand(rule);
  return changeRule(tx, app, rule, { ...said, by: actor.id });
}

function wordingIn(values: Submitted["values"]): Wording {
  const said = (name: string): string => (typeof values[name] === "string" ? values[name] : "");
  const when = WHENS.find((one) => one === values["when"]) ?? "opened";
  return { name: said("name"), when, after: said("after"), if: said("if"), does: said("does") };
}

/** The form, with what a rule says now, what it may begin with, or what was typed before and refused. */
export async function openRuleForm(context: Context, from: Rule | Starter | null, id: string): Promise<Answer> {
  const { app, locale } = context;
  const fields = fieldsOf(wordingOf(app, locale, from), (of) => app.say(of, locale, undefined));
  const typed = await withTyped(app.db, context, { form: ruleFormId, params: [id] }, fields);
  return ask(ruleForm, [id], text("automation.form-title"), typed);
}

function wordingOf(app: Pick<App, "say">, locale: string, from: Rule | Starter | null): Partial<Wording> {
  if (from === null) return {};
  if ("definition" in from) {
    const { when, typed } = from.definition;
    return { name: from.name, when, after: typed.after, if: typed.if.join("\n"), does: typed.does.join("\n") };
  }
  const words = app.say(from.words, locale, undefined);
  return { ...from, name: app.say(from.name, locale, undefined), does: from.does.replace("$words", words) };
}

function fieldsOf(now: Partial<Wording>, translated: (of: Text) => string): Field[] {
  const value = (said: string | undefined) => (said ? { value: said } : {});
  return [
    {
      name: "name",
      label: text("automation.form-name"),
      field: "short",
      max: LONGEST_NAME,
      required: true,
      ...value(now.name),
    },
    {
      name: "when",
      label: text("automation.form-when"),
      field: "select",
      required: true,
      options: WHENS.map((when) => ({ value: when, label: translated(whenName(when)) })),
      ...(now.when ? { preset: now.when } : {}),
    },
    {
      name: "after",
      label: text("automation.form-after"),
      hint: text("automation.form-after-hint"),
      field: "short",
      max: 20,
      required: false,
      ...value(now.after),
    },
    {
      name: "if",
      label: text("automation.form-if"),
      hint: text("automation.form-if-hint"),
      field: "long",
      max: LONGEST_LINES,
      required: false,
      ...value(now.if),
    },
    {
      name: "does",
      label: text("automation.form-then"),
      hint: text("automation.form-then-hint"),
      field: "long",
      max: LONGEST_LINES,
      required: true,
      ...value(now.does),
    },
  ];
}

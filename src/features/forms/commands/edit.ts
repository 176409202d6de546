import { lockDesk, MOST_QUESTIONS, type Question, type TicketType } from "#features/desk/index.ts";
import { type Answer, button, type Context, command, menu, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { freeName, moved, putBack, withQuestion } from "../arrange.ts";
import { changeForm, mayBeEdited, questionOf, topicOf } from "../change-form.ts";
import { newQuestion } from "../default-form.ts";
import { givenOf, reworded, ruled, ruleQuestions, wordingQuestions } from "../edited-question.ts";
import { Flawed, FormFull, NothingToEdit } from "../errors.ts";
import { flawsOf } from "../flaws.ts";
import { formFlow } from "../flow.ts";
import type { Filled } from "../flow-options.ts";
import * as ids from "../ids.ts";
import { deleteRemoved, findRemoved, keepRemoved } from "../removed-question.ts";
import { topicCalled, topicOption } from "../topic.ts";
import { formView, questionView, removedView } from "../views/edit.ts";

/** Shows a topic's form with buttons that change it. Everything stands in the store: the card works after any restart. */
export const editCommand = command("form edit", {
  description: text("forms.edit-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "form set" }],
  options: { topic: topicOption(text("forms.edit-command.topic")) },
  async run({ app, guildId, options }) {
    const type = await topicCalled(app.db, guildId, options.topic);
    mayBeEdited(type);
    return say(formView(type));
  },
});

const show = async (
  { app, guildId }: Context,
  typeId: string | undefined,
  name: string | undefined,
): Promise<Answer> => {
  const type = await topicOf(app.db, guildId, typeId);
  return say(questionView(type, questionOf(type, name)));
};

export const chooseMenu = menu(ids.chooseMenuId, {
  access: "set-up",
  reply: "update",
  run: (context) => show(context, context.params[0], context.values[0]),
});

export const questionButton = button(ids.questionButtonId, {
  access: "set-up",
  reply: "update",
  run: (context) => show(context, context.params[0], context.params[1]),
});

export const listButton = button(ids.listButtonId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId, params }) => say(formView(await topicOf(app.db, guildId, params[0]))),
});

const move = (id: string, by: -1 | 1) =>
  button(id, {
    access: "set-up",
    reply: "update",
    async run(context) {
      const [typeId, name = ""] = context.params;
      const type = await context.write((tx) => changeForm(tx, context, typeId, (form) => moved(form, name, by)));
      return say(questionView(type, questionOf(type, name)));
    },
  });

export const upButton = move(ids.upButtonId, -1);
export const downButton = move(ids.downButtonId, 1);

/** Taken out at once; the card puts it back for a day. */
export const removeButton = button(ids.removeButtonId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const { app, write, guildId, params } = context;
    const [typeId, name] = params;
    const { type, removed } = await write(async (tx) => {
      if (guildId !== null) await lockDesk(tx, guildId);
      const before = await topicOf(tx, guildId, typeId);
      const question = questionOf(before, name);
      const place = before.form.indexOf(question);
      const type = await changeForm(tx, context, typeId, (form) => form.filter((one) => one.name !== name));
      const removed = await keepRemoved(tx, app, { guildId: type.guildId, typeId: type.id, question, place });
      return { type, removed };
    });
    return say(removedView(type, removed));
  },
});

export const putBackButton = button(ids.putBackButtonId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const { write, guildId, params } = context;
    const [id = ""] = params;
    const type = await write(async (tx) => {
      const removed = await findRemoved(tx, guildId, id);
      if (!removed) throw new NothingToEdit();
      const { typeId, question, place } = removed;
      await deleteRemoved(tx, id);
      return changeForm(tx, context, typeId, (form) => {
        if (form.length >= MOST_QUESTIONS) throw new FormFull();
        return putBack(form, question, place);
      });
    });
    return say(formView(type));
  },
});

/** A question is written: a new one, or another wording. Params: type, name of the question. */
export const wordingForm = formFlow({
  name: "forms.word",
  access: "set-up",
  reply: "update",
  async find({ app, guildId, locale }, [typeId, name = ""]) {
    const type = await topicOf(app.db, guildId, typeId);
    const translate = app.translate(locale, undefined);
    const known = type.form.find((question) => question.name === name);
    if (!known && type.form.length >= MOST_QUESTIONS) throw new FormFull();
    const given = givenOf(known ?? newQuestion(name, ""), translate);
    return { title: type.name, questions: wordingQuestions(translate), given, locale };
  },
  finish: (context, params, filled) =>
    save(context, params, filled, (question) =>
      reworded(question, filled.answers, context.app.translate(context.locale, undefined)),
    ),
});

/** What fits as an answer. Params: type, name of the question. */
export const rulesForm = formFlow({
  name: "forms.rule",
  access: "set-up",
  reply: "update",
  async find({ app, guildId, locale }, [typeId, name]) {
    const type = await topicOf(app.db, guildId, typeId);
    const translate = app.translate(locale, undefined);
    const given = givenOf(questionOf(type, name), translate);
    return { title: type.name, questions: ruleQuestions(translate), given, locale };
  },
  finish: (context, params, filled) => save(context, params, filled, (question) => ruled(question, filled.answers)),
});

async function save(
  context: Context,
  [typeId, name = ""]: readonly string[],
  filled: Filled,
  change: (question: Question) => Question,
): Promise<Answer> {
  const type = await context.write(async (tx) => {
    await filled.take(tx);
    return changeForm(tx, context, typeId, (form) => {
      const changed = change(form.find((question) => question.name === name) ?? newQuestion(name, ""));
      const [flaw] = flawsOf(changed);
      if (flaw) throw new Flawed(flaw);
      const after = withQuestion(form, changed);
      if (after.length > MOST_QUESTIONS) throw new FormFull();
      return after;
    });
  });
  return say(questionView(type, questionOf(type, name)));
}

export const addButton = button(ids.addButtonId, {
  access: "set-up",
  reply: "form",
  async run(context) {
    const type: TicketType = await topicOf(context.app.db, context.guildId, context.params[0]);
    return wordingForm.open(context, [type.id, freeName(type.form)]);
  },
});

export const changeButton = button(ids.changeButtonId, {
  access: "set-up",
  reply: "form",
  run: (context) => wordingForm.open(context, context.params),
});

export const rulesButton = button(ids.rulesButtonId, {
  access: "set-up",
  reply: "form",
  run: (context) => rulesForm.open(context, context.params),
});

import { forgetTyped, keepTyped, withTyped } from "#features/forms/index.ts";
import { UserError } from "#kernel/errors.ts";
import { type Answer, ask, type Context, type Field, form, type Submitted, say } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { type AutoAnswer, LONGEST_ANSWER, LONGEST_NAME, LONGEST_TRIGGER } from "../auto-answer.ts";
import { findAutoAnswerById } from "../auto-answer-store.ts";
import { NotThere } from "../errors.ts";
import { editFormId } from "../ids.ts";
import { checkWording, rewordAutoAnswer, type Wording } from "../save-answer.ts";
import { topicKeys, topicNames } from "../topic-names.ts";
import { mistakeView, savedView } from "../views/auto-answers.ts";
import { whenChoices } from "../when-choices.ts";

/** What is there already has to fit. Discord takes no more. */
const LONGEST_TOPICS = 4_000;

/** What an answer says from now on. Params: the answer. What was refused is kept. */
export const editForm = form(editFormId, {
  access: "auto-answers",
  reply: "private",
  async submit(context) {
    const { app, write, params, values } = context;
    const which = whichForm(params[0]);
    try {
      const answer = await save(context, params[0]);
      return say(savedView({ answer, topics: await topicNames(app.db, answer) }));
    } catch (error) {
      // Of one that is gone there is nothing to mend.
      if (!(error instanceof UserError) || error instanceof NotThere) throw error;
      await write((tx) => keepTyped(tx, context, which, values));
      return say(mistakeView(text(error.code, error.params), params[0] ?? ""));
    }
  },
});

async function save(context: Context & Submitted, id: string | undefined): Promise<AutoAnswer> {
  const { write, guildId, values } = context;
  const wording = wordingIn(values);
  checkWording(wording);
  return write(async (tx) => {
    const found = guildId === null ? undefined : await findAutoAnswerById(tx, guildId, id ?? "");
    if (!found) throw new NotThere(wording.name);
    await forgetTyped(tx, context, whichForm(id));
    return rewordAutoAnswer(tx, found, wording);
  });
}

const whichForm = (id: string | undefined) => ({ form: editFormId, params: [id ?? ""] });

function wordingIn(values: Submitted["values"]): Wording {
  const said = (name: string): string => (typeof values[name] === "string" ? values[name] : "");
  const when = values["when"] === "before" || values["when"] === "ticket" ? values["when"] : "both";
  return { name: said("name"), on: said("on"), answer: said("answer"), topics: said("topics"), when };
}

/** The form, with what an answer says now, or what was typed before and refused. */
export async function openEditForm(context: Context, answer: AutoAnswer): Promise<Answer> {
  const { app, guildId, locale } = context;
  const topics = (await topicKeys(app.db, answer)).join(", ");
  const fields = fieldsOf(answer, topics, (of) => app.say(of, locale, { guildId }));
  const typed = await withTyped(app.db, context, whichForm(answer.id), fields);
  return ask(editForm, [answer.id], text("auto-answers.edit-form.title"), typed);
}

function fieldsOf(answer: AutoAnswer, topics: string, translated: (of: Text) => string): Field[] {
  return [
    {
      name: "name",
      label: text("auto-answers.edit-form.name"),
      field: "short",
      max: LONGEST_NAME,
      required: true,
      value: answer.name,
    },
    {
      name: "on",
      label: text("auto-answers.edit-form.on"),
      hint: text("auto-answers.edit-form.on-hint"),
      field: "long",
      max: LONGEST_TRIGGER,
      required: true,
      value: answer.on,
    },
    {
      name: "answer",
      label: text("auto-answers.edit-form.answer"),
      field: "long",
      max: LONGEST_ANSWER,
      required: true,
      value: answer.answer,
    },
    {
      name: "when",
      label: text("auto-answers.edit-form.when"),
      field: "radio",
      required: true,
      options: whenChoices.map(({ value, name }) => ({ value, label: translated(name) })),
      preset: answer.when,
    },
    {
      name: "topics",
      label: text("auto-answers.edit-form.topics"),
      hint: text("auto-answers.edit-form.topics-hint"),
      field: "short",
      max: LONGEST_TOPICS,
      required: false,
      ...(topics === "" ? {} : { value: topics }),
    },
  ];
}

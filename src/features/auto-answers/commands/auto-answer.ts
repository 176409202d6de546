import { NoDesk } from "#features/tickets/index.ts";
import { type Answer, button, type Context, command, type Option, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { cut } from "#kernel/words.ts";
import { type AutoAnswer, LONGEST_ANSWER, LONGEST_NAME, LONGEST_TRIGGER } from "../auto-answer.ts";
import { deleteAutoAnswer, findAutoAnswer, listAutoAnswers } from "../auto-answer-store.ts";
import { NotThere } from "../errors.ts";
import { findAnswer } from "../find-answer.ts";
import { openEditForm } from "../forms/edit.ts";
import { listButtonId } from "../ids.ts";
import { addAutoAnswer, checkWording } from "../save-answer.ts";
import { topicNames } from "../topic-names.ts";
import { listView, removedView, savedView, triedView } from "../views/auto-answers.ts";
import { whenChoices } from "../when-choices.ts";

const named = {
  name: {
    type: "text",
    description: text("auto-answers.add-command.name"),
    required: true,
    maxLength: LONGEST_NAME,
    async suggest({ app, guildId, typed }) {
      const all = guildId === null ? [] : await listAutoAnswers(app.db, guildId);
      const fitting = all.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
      return suggest(fitting.slice(0, 25).map(({ name }) => ({ name: cut(name, 100), value: name })));
    },
  },
} as const satisfies Record<string, Option>;

export const addCommand = command("auto-answer add", {
  description: text("auto-answers.add-command.description"),
  access: "auto-answers",
  reply: "private",
  options: {
    name: { type: "text", description: text("auto-answers.add-command.name"), required: true, maxLength: LONGEST_NAME },
    on: { type: "text", description: text("auto-answers.add-command.on"), required: true, maxLength: LONGEST_TRIGGER },
    answer: {
      type: "rest",
      description: text("auto-answers.add-command.answer"),
      required: true,
      maxLength: LONGEST_ANSWER,
    },
    topics: { type: "text", description: text("auto-answers.add-command.topics"), maxLength: 200 },
    when: { type: "choice", description: text("auto-answers.add-command.when"), choices: whenChoices },
  },
  async run({ app, write, guildId, options }) {
    if (guildId === null) throw new NoDesk();
    const when = options.when === "before" || options.when === "ticket" ? options.when : "both";
    // A command is one line: \n stands for a new one.
    const answer = options.answer.replaceAll("\\n", "\n");
    const wording = { name: options.name, on: options.on, answer, topics: options.topics ?? "", when } as const;
    checkWording(wording);
    const saved = await write((tx) => addAutoAnswer(tx, app, guildId, wording));
    return say(savedView({ answer: saved, topics: await topicNames(app.db, saved) }));
  },
});

export const listCommand = command("auto-answer list", {
  description: text("auto-answers.list-command.description"),
  access: "read",
  reply: "private",
  options: {},
  run: async (context) => listed(context, 0),
});

/** Params: page. */
export const listButton = button(listButtonId, {
  access: "read",
  reply: "update",
  run: async (context) => listed(context, Number(context.params[0]) || 0),
});

export const editCommand = command("auto-answer edit", {
  description: text("auto-answers.edit-command.description"),
  access: "auto-answers",
  reply: "form",
  options: named,
  async run(context) {
    return openEditForm(context, await get(context.app.db, context.guildId, context.options.name));
  },
});

export const removeCommand = command("auto-answer remove", {
  description: text("auto-answers.remove-command.description"),
  access: "auto-answers",
  reply: "private",
  options: named,
  async run({ write, guildId, options }) {
    const removed = await write(async (tx) => {
      const found = await get(tx, guildId, options.name);
      await deleteAutoAnswer(tx, found);
      return found;
    });
    return say(removedView(removed.name));
  },
});

export const tryCommand = command("auto-answer try", {
  description: text("auto-answers.try-command.description"),
  access: "read",
  reply: "private",
  options: {
    words: { type: "rest", description: text("auto-answers.try-command.words"), required: true, maxLength: 2000 },
  },
  async run({ app, guildId, options }) {
    if (guildId === null) throw new NoDesk();
    // Of every topic: whoever tries it wants to know whether the words do it.
    const tried = async (moment: "before" | "ticket") =>
      (await findAnswer(app.db, { guildId, typeId: "any", words: options.words, moment })).answer;
    return say(triedView(await tried("before"), await tried("ticket")));
  },
});

async function listed({ app, guildId }: Context, page: number): Promise<Answer> {
  return say(listView(guildId === null ? [] : await listAutoAnswers(app.db, guildId), page));
}

async function get(db: Context["app"]["db"], guildId: Snowflake | null, name: string): Promise<AutoAnswer> {
  const found = guildId === null ? undefined : await findAutoAnswer(db, guildId, name);
  if (!found) throw new NotThere(name);
  return found;
}

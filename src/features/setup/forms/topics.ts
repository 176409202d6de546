import { readPresent } from "#features/desk-file/index.ts";
import { chosenIn } from "#features/panels/index.ts";
import { starterTopics } from "#features/types/index.ts";
import { ask, button, form } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { changeAnswers } from "../change-answers.ts";
import { topicsFormId, topicsId } from "../ids.ts";
import { setupDrafts } from "../setup-draft.ts";

/** Which of the starter topics that are not there yet are added. Params: draft. */
export const topicsButton = button(topicsId, {
  access: "set-up",
  reply: "form",
  async run({ app, guildId, actor, locale, params }) {
    const { id, answers } = await setupDrafts.get(app.db, app, { guildId, actor }, params[0]);
    const { types } = await readPresent(app.db, guildId ?? "");
    const missing = starterTopics(app.translate(locale, { guildId })).filter(
      ({ key }) => !types.some((type) => type.key === key && !type.retired),
    );
    return ask(topicsForm, [id], text("setup.button-topics"), [
      {
        field: "checkboxes",
        name: "topics",
        label: text("setup.ask-topics"),
        hint: text("setup.ask-topics.hint"),
        required: false,
        min: 0,
        max: missing.length,
        options: missing.map(({ key, name, description }) => ({ value: key, label: name, description })),
        preset: answers.topics.filter((topic) => missing.some(({ key }) => key === topic)),
      },
    ]);
  },
});

export const topicsForm = form(topicsFormId, {
  access: "set-up",
  reply: "update",
  submit: (context) =>
    changeAnswers(context, context.params[0], (answers) => ({ ...answers, topics: chosenIn(context.values.topics) })),
});

import { ask, command } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { getSnip } from "../find-own.ts";
import { wordingFields } from "../forms/fields.ts";
import { changeForm } from "../forms/save.ts";
import { topicNames } from "../show-acts.ts";
import { which } from "./options.ts";

export const editCommand = command("snip edit", {
  description: text("snips.edit-command.description"),
  access: "saved-replies",
  reply: "form",
  options: which,
  async run(context) {
    const { app, options, locale } = context;
    const snip = await getSnip(app.db, app, context, options.abbreviation, options.whose);
    const topics = (await topicNames(app.db, snip)).join(", ");
    const title = text("snips.save-form.edit-title");
    return ask(changeForm, [snip.id], title, wordingFields(app, locale, { ...snip, topics }));
  },
});

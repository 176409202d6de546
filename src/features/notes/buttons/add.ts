import { ask, button, type Field } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { addForm } from "../forms/add.ts";
import { addButtonId } from "../ids.ts";
import { LONGEST } from "../note.ts";
import { paramsOf, whoseNamed } from "../whose.ts";

/** "Add a note" below a list of them. Params: `t` and a ticket, or `u` and a user. */
export const addButton = button(addButtonId, {
  access: "answer",
  reply: "form",
  async run({ app, actor, guildId, params, locale }) {
    const whose = await whoseNamed(app.db, { actor, guildId }, params);
    const words: Field = {
      field: "long",
      name: "words",
      label: text("notes.form.words"),
      hint: text("notes.form.words-hint"),
      required: true,
      max: LONGEST,
    };
    const fields: Field[] = [words];
    if ("ticket" in whose && whose.ticket.alias === null) {
      const ticket = text("notes.form.about-ticket", { number: String(whose.ticket.number) });
      fields.push({
        field: "radio",
        name: "about",
        label: text("notes.form.about"),
        required: true,
        preset: "ticket",
        options: [
          { value: "ticket", label: app.say(ticket, locale, { guildId }) },
          { value: "member", label: app.say(text("notes.form.about-member"), locale, { guildId }) },
        ],
      });
    }
    return ask(addForm, paramsOf(whose), text("notes.form.title"), fields);
  },
});

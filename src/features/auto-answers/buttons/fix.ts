import { button } from "#kernel/feature.ts";
import { findAutoAnswerById } from "../auto-answer-store.ts";
import { NotThere } from "../errors.ts";
import { openEditForm } from "../forms/edit.ts";
import { fixButtonId } from "../ids.ts";

/** Back to the form as it was filled in. Params: the answer. */
export const fixButton = button(fixButtonId, {
  access: "auto-answers",
  reply: "form",
  async run(context) {
    const { app, guildId, params } = context;
    const found = guildId === null ? undefined : await findAutoAnswerById(app.db, guildId, params[0] ?? "");
    if (!found) throw new NotThere("");
    return openEditForm(context, found);
  },
});

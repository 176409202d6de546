import { form, say } from "#kernel/feature.ts";
import { findAutoAnswerById } from "../auto-answer-store.ts";
import { NotThere } from "../errors.ts";
import { editFormId } from "../ids.ts";
import { checkWording, rewordAutoAnswer } from "../save-answer.ts";
import { topicNames } from "../topic-names.ts";
import { savedView } from "../views/auto-answers.ts";

/** What an answer says from now on. Params: the answer. */
export const editForm = form(editFormId, {
  access: "auto-answers",
  reply: "private",
  async submit({ app, write, guildId, params, values }) {
    const said = (name: string) => (typeof values[name] === "string" ? values[name] : "");
    const when = values.when === "before" || values.when === "ticket" ? values.when : "both";
    const wording = {
      name: said("name"),
      on: said("on"),
      answer: said("answer"),
      topics: said("topics"),
      when,
    } as const;
    checkWording(wording);
    const answer = await write(async (tx) => {
      const found = guildId === null ? undefined : await findAutoAnswerById(tx, guildId, params[0] ?? "");
      if (!found) throw new NotThere(wording.name);
      return rewordAutoAnswer(tx, found, wording);
    });
    return say(savedView({ answer, topics: await topicNames(app.db, answer) }));
  },
});

import { findDesk, findType } from "#features/desk/index.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NothingToEdit } from "../errors.ts";
import { formFlow } from "../flow.ts";
import { previewButtonId } from "../ids.ts";
import { topicCalled, topicOption } from "../topic.ts";
import { asksNothingView, previewedView } from "../views/preview.ts";

/** A topic's form exactly as members see it. What is filled in is shown and forgotten; nothing is opened. Params: type. */
export const previewForm = formFlow({
  name: "forms.preview",
  access: "read",
  reply: "private",
  async find({ app, guildId }, [typeId = ""]) {
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    const type = desk && (await findType(app.db, desk.guildId, typeId));
    if (!type || type.retired) throw new NothingToEdit();
    return { title: type.name, questions: type.form, locale: desk.locale };
  },
  async finish(context, [typeId = ""], filled) {
    const { app, write, guildId } = context;
    await write(async (tx) => {
      await filled.take(tx);
      const kept = filled.files.flatMap(({ files }) => files.map((file) => file.kept));
      await app.files.forget(tx, kept);
    });
    const type = await findType(app.db, guildId ?? "", typeId);
    return say(previewedView({ title: type?.name ?? "", ...filled }));
  },
});

export const previewCommand = command("form preview", {
  description: text("forms.preview-command.description"),
  access: "read",
  reply: "form",
  former: [{ typed: "form view" }],
  options: { topic: topicOption(text("forms.preview-command.topic")) },
  async run(context) {
    const type = await topicCalled(context.app.db, context.guildId, context.options.topic);
    return type.form.length === 0 ? say(asksNothingView(type.name)) : previewForm.open(context, [type.id]);
  },
});

/** The same from the card on which a form is changed. Params: type. */
export const previewButton = button(previewButtonId, {
  access: "read",
  reply: "form",
  run: (context) => previewForm.open(context, [context.params[0] ?? ""]),
});

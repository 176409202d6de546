import { command, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { beginContact } from "../begin-contact.ts";
import { contactableHere } from "../contactable.ts";

export const contactCommand = command("ticket contact", {
  description: text("contact.command.description"),
  access: "contact",
  reply: "form",
  aliases: ["contact"],
  options: {
    member: { type: "user", description: text("contact.command.member"), required: true },
    topic: {
      type: "text",
      description: text("contact.command.topic"),
      maxLength: 100,
      async suggest({ app, guildId, actor, typed }) {
        const { types } = await contactableHere(app.db, guildId, actor);
        const wanted = typed.toLowerCase();
        const fitting = types.filter(({ key, name }) => name.toLowerCase().includes(wanted) || key.includes(wanted));
        return suggest(fitting.map(({ key, name }) => ({ name, value: key })));
      },
    },
  },
  run: async (context) => beginContact(context, { userId: context.options.member, topic: context.options.topic }),
});

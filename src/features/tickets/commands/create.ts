import { findDesk, listTypes } from "#features/desk/index.ts";
import { command, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph } from "#kernel/view.ts";
import { askOrConfirm } from "../ask-or-confirm.ts";
import { NoDesk, TopicGone } from "../errors.ts";

export const createCommand = command("ticket create", {
  description: text("tickets.create-command.description"),
  access: "everyone",
  reply: "form",
  where: ["server", "dm"],
  aliases: ["new"],
  options: {
    topic: {
      type: "text",
      description: text("tickets.create-command.topic"),
      required: true,
      maxLength: 100,
      async suggest({ app, guildId, typed }) {
        if (guildId === null) return suggest([]);
        const types = await listTypes(app.db, guildId);
        const wanted = typed.toLowerCase();
        const fitting = types.filter((type) => type.name.toLowerCase().includes(wanted) || type.key.includes(wanted));
        return suggest(fitting.map((type) => ({ name: type.name, value: type.key })));
      },
    },
  },
  async run({ app, guildId, options }) {
    // In the DM every message is the beginning of a ticket: there the words come first.
    if (guildId === null) return say({ tone: "neutral", blocks: [paragraph(text("tickets.create-in-dm"))] });
    const desk = await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    const wanted = options.topic.toLowerCase();
    const types = await listTypes(app.db, desk.guildId);
    const type = types.find((one) => one.key === wanted || one.name.toLowerCase() === wanted);
    if (!type) throw new TopicGone();
    return askOrConfirm(type, null);
  },
});

import { findDesk, listTypes } from "#features/desk/index.ts";
import { askOrConfirm, NoDesk, TopicGone } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { type Answer, command, menu, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { askInDm } from "../ask-in-dm.ts";
import { createMenuId } from "../ids.ts";
import { whichTopicView } from "../views/draft.ts";

/** In a server the topic's form, or one press; in the DM the card to which the words are added. */
export const createCommand = command("ticket create", {
  description: text("intake.create-command.description"),
  access: "everyone",
  reply: { server: "form", dm: "private" },
  where: ["server", "dm"],
  aliases: ["new"],
  options: {
    topic: {
      type: "text",
      description: text("intake.create-command.topic"),
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
  run: async (context) =>
    context.guildId === null
      ? askInDm(context, context.options.topic)
      : askInServer(context.app, context.guildId, context.options.topic),
});

/** Which topic, where the command did not say. */
export const createMenu = menu(createMenuId, {
  access: "everyone",
  reply: "form",
  run: async ({ app, guildId, values }) => askInServer(app, guildId, values[0] ?? ""),
});

async function askInServer({ db }: App, guildId: Snowflake | null, topic: string | null): Promise<Answer> {
  const desk = guildId === null ? undefined : await findDesk(db, guildId);
  if (!desk) throw new NoDesk();
  const types = await listTypes(db, desk.guildId);
  if (topic === null && types.length > 1) return say(whichTopicView(types));
  const wanted = topic?.toLowerCase();
  const type =
    topic === null ? types[0] : types.find(({ key, name }) => key === wanted || name.toLowerCase() === wanted);
  if (!type) throw new TopicGone();
  return askOrConfirm(type, null);
}

import { findDesk, listTypes } from "#features/desk/index.ts";
import { NoDesk, TopicGone } from "#features/tickets/index.ts";
import { beginAtTop, beginTopic, topicNamed } from "#features/topics/index.ts";
import { type Answer, type Context, command, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { askInDm } from "../ask-in-dm.ts";
import { suggestInDm } from "../suggest-in-dm.ts";
import { suggestTopics } from "../suggest-topics.ts";

/** In a server the topic's form, one press, or, for a topic by DM, the way to the DM; in the DM the card to which the words are added. */
export const createCommand = command("ticket create", {
  description: text("intake.create-command.description"),
  part: "tickets",
  access: "everyone",
  reply: { server: "form", dm: "private" },
  where: ["server", "dm"],
  aliases: ["new"],
  former: [{ typed: "create_ticket" }],
  options: {
    topic: {
      type: "text",
      description: text("intake.create-command.topic"),
      maxLength: 100,
      async suggest({ app, actor, guildId, typed }) {
        return suggest(
          guildId === null
            ? await suggestInDm(app, actor.id, typed)
            : suggestTopics(await listTypes(app.db, guildId), typed),
        );
      },
    },
  },
  run: async (context) =>
    context.guildId === null ? askInDm(context, context.options.topic) : askInServer(context, context.options.topic),
});

async function askInServer(context: Context, topic: string | null): Promise<Answer> {
  const { guildId } = context;
  const { db } = context.app;
  const desk = guildId === null ? undefined : await findDesk(db, guildId);
  if (!desk) throw new NoDesk();
  if (topic === null) return beginAtTop(context);
  const [type, another] = topicNamed(await listTypes(db, desk.guildId), topic);
  if (!type) throw new TopicGone();
  // Two of the same name are told apart where they stand.
  return another ? beginAtTop(context) : beginTopic(context, type.id, null);
}

import { freeKey, type Origin, type TypeLeads, type TypeRoom } from "#features/desk/index.ts";
import { defaultForm } from "#features/forms/index.ts";
import { isEmoji } from "#features/panels/index.ts";
import { lacksView, readChannel, roomFor } from "#features/places/index.ts";
import type { App } from "#kernel/app.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { lastPosition } from "../arrange.ts";
import { changeTopics } from "../change-topics.ts";
import { AnswerMissing, NotADestination, NotAnEmoji } from "../errors.ts";
import { saying } from "../own-settings.ts";
import { topicCalled, topicOption } from "../topic-option.ts";
import { topicView } from "../views/topic.ts";
import { leadsChoices, roomChoices } from "../views/words.ts";

const origin: Origin = "command";

/** Makes a topic at once, and shows it as it can be changed. What is not said it takes from the topic above, or from the server. */
export const addCommand = command("type add", {
  description: text("types.add-command.description"),
  access: "set-up",
  reply: "private",
  options: {
    name: { type: "text", required: true, description: text("types.add-command.name"), maxLength: 80 },
    under: topicOption(text("types.add-command.under")),
    leads: { type: "choice", description: text("types.add-command.leads"), choices: leadsChoices },
    room: { type: "choice", description: text("types.add-command.room"), choices: roomChoices },
    destination: { type: "channel", description: text("types.add-command.destination") },
    emoji: { type: "text", description: text("types.add-command.emoji"), maxLength: 64 },
    description: { type: "text", description: text("types.add-command.summary"), maxLength: 100 },
    answer: { type: "text", description: text("types.add-command.answer"), maxLength: 2000 },
    staff: { type: "role", description: text("types.add-command.staff") },
    ping: { type: "role", description: text("types.add-command.ping") },
  },
  async run(context) {
    const { app, guildId, options } = context;
    const leads = (options.leads ?? "ticket") as TypeLeads;
    const name = options.name.trim();
    if (options.emoji !== null && !isEmoji(options.emoji.trim())) throw new NotAnEmoji();
    if (leads === "redirect" && !options.answer?.trim()) throw new AnswerMissing();
    const room = (options.room as TypeRoom | null) ?? (await fittingRoom(app, options.destination));
    const id = app.ids.next();
    const roles = (role: Snowflake | null) => (role === null || role === guildId ? undefined : [role]);

    const done = await changeTopics(context, (types, desk) => {
      const keys = types.map(({ key }) => key);
      const above = options.under === null ? undefined : topicCalled(types, options.under);
      const asks = (above ? above.form : desk.defaults.form) ?? [];
      const topic = {
        id,
        guildId: desk.guildId,
        key: freeKey(name, keys, "topic"),
        parentId: above?.id ?? null,
        position: lastPosition(types),
        name,
        description: options.description?.trim() ?? "",
        emoji: options.emoji?.trim() ?? null,
        leads,
        answer: options.answer?.trim() || null,
        own: leads === "redirect" || asks.length > 0 ? {} : { form: defaultForm(app.translate(desk.locale, desk)) },
        origin,
        retired: false,
      };
      return [
        saying(topic, {
          room,
          destinationId: options.destination ?? undefined,
          staffRoles: roles(options.staff),
          pingRoles: roles(options.ping),
        }),
      ];
    });
    return say("lacks" in done ? lacksView(done.lacks) : topicView(done.after, id, { is: "new" }));
  },
});

/** What is made in a channel when nobody says what. Throws `NotADestination` for a channel of this or another server in which nothing can be. */
export async function fittingRoom(
  app: Pick<App, "discord">,
  channelId: Snowflake | null,
): Promise<TypeRoom | undefined> {
  const channel = channelId === null ? undefined : await readChannel(app, channelId);
  if (!channel) return undefined;
  const room = roomFor(channel.type);
  if (!room) throw new NotADestination();
  return room;
}

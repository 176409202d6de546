import { listAllTypes } from "#features/desk/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { mayBeChanged, topicCalled, topicOption } from "../topic-option.ts";
import { topicView } from "../views/topic.ts";

/** What applies to a topic, and what of it comes from above. */
export const showCommand = command("type show", {
  description: text("types.show-command.description"),
  access: "set-up",
  reply: "private",
  options: { topic: { ...topicOption(text("types.option-topic")), required: true } },
  async run({ app, guildId, options }) {
    const types = await listAllTypes(app.db, guildId ?? "");
    return say(topicView(types, topicCalled(types, options.topic).id, { is: "shown" }));
  },
});

/** The same card with a menu of what can be changed. Everything stands in the store: it works after any restart. */
export const editCommand = command("type edit", {
  description: text("types.edit-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "type update" }],
  options: { topic: { ...topicOption(text("types.option-topic")), required: true } },
  async run({ app, guildId, options }) {
    const types = await listAllTypes(app.db, guildId ?? "");
    const topic = topicCalled(types, options.topic);
    mayBeChanged(topic);
    return say(topicView(types, topic.id, { is: "edited" }));
  },
});

import { lacksView } from "#features/places/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { arranged } from "../arrange.ts";
import { changeTopics } from "../change-topics.ts";
import { BelowItself, NotANeighbour } from "../errors.ts";
import { mayBeChanged, topicCalled, topicOption } from "../topic-option.ts";
import { isWithin } from "../tree.ts";
import { topicView } from "../views/topic.ts";

/** Puts a topic below another one, or at the top, and before one of its neighbours, or behind all. */
export const moveCommand = command("type move", {
  description: text("types.move-command.description"),
  access: "set-up",
  reply: "private",
  options: {
    topic: { ...topicOption(text("types.option-topic")), required: true },
    under: topicOption(text("types.move-command.under")),
    before: topicOption(text("types.move-command.before")),
  },
  async run(context) {
    const { options } = context;
    let id = "";
    const done = await changeTopics(context, (types) => {
      const topic = topicCalled(types, options.topic);
      mayBeChanged(topic);
      id = topic.id;
      const before = options.before === null ? undefined : topicCalled(types, options.before);
      const above = options.under === null ? null : topicCalled(types, options.under);
      if (above && isWithin(types, above, topic)) throw new BelowItself(topic.name);
      const parentId = above?.id ?? (options.under === null && before ? before.parentId : null);
      if (before && (before.parentId !== parentId || before.origin === "file" || before.id === topic.id)) {
        throw new NotANeighbour(before.name);
      }
      if (before && isWithin(types, before, topic)) throw new BelowItself(topic.name);
      return arranged(types, { ...topic, parentId }, before);
    });
    return say("lacks" in done ? lacksView(done.lacks) : topicView(done.after, id, { is: "edited" }));
  },
});

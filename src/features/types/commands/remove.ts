import { childrenOf } from "#features/desk/index.ts";
import { lacksView } from "#features/places/index.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { changeTopics } from "../change-topics.ts";
import { HasTopicsBelow, NoSuchTopic } from "../errors.ts";
import { restoreButtonId } from "../ids.ts";
import { mayBeChanged, topicCalled, topicOption } from "../topic-option.ts";
import { removedView } from "../views/list.ts";
import { topicView } from "../views/topic.ts";

/** Offers a topic no longer, at once: its tickets go on, and it can be put back. */
export const removeCommand = command("type remove", {
  description: text("types.remove-command.description"),
  access: "set-up",
  reply: "private",
  options: { topic: { ...topicOption(text("types.option-topic")), required: true } },
  async run(context) {
    let removed = { id: "", name: "" };
    const done = await changeTopics(context, (types) => {
      const topic = topicCalled(types, context.options.topic);
      mayBeChanged(topic);
      const below = childrenOf(types, topic.id).map(({ name }) => name);
      if (below.length > 0) throw new HasTopicsBelow(topic.name, below);
      removed = topic;
      return [{ ...topic, retired: true }];
    });
    return say("lacks" in done ? lacksView(done.lacks) : removedView(removed));
  },
});

/** Params: topic. */
export const restoreButton = button(restoreButtonId, {
  access: "set-up",
  reply: "update",
  async run(context) {
    const id = context.params[0] ?? "";
    const done = await changeTopics(context, (types) => {
      const topic = types.find((one) => one.id === id);
      if (!topic) throw new NoSuchTopic("");
      mayBeChanged(topic);
      return [{ ...topic, retired: false }];
    });
    return say("lacks" in done ? lacksView(done.lacks) : topicView(done.after, id, { is: "edited" }));
  },
});

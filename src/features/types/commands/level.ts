import type { Seniors } from "#features/desk/index.ts";
import { readLength } from "#features/gates/index.ts";
import { lacksView } from "#features/places/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { changeTopics } from "../change-topics.ts";
import { LevelTellsNobody, NotALength, NotALevel } from "../errors.ts";
import { saying } from "../own-settings.ts";
import { mayBeChanged, topicCalled, topicOption } from "../topic-option.ts";
import { levelGoneView, levelView } from "../views/level.ts";

/** Who is told of the tickets that reach a level of a topic, and whether they reach it by themselves. What is not said stays as it is. */
export const levelCommand = command("type level", {
  description: text("types.level-command.description"),
  access: "set-up",
  reply: "private",
  options: {
    topic: { ...topicOption(text("types.option-topic")), required: true },
    level: { type: "integer", description: text("types.level-command.level"), required: true, min: 1, max: 10 },
    ping: { type: "role", description: text("types.level-command.ping") },
    when: {
      type: "choice",
      description: text("types.level-command.when"),
      choices: [
        { value: "by-hand", name: text("types.level-when-by-hand") },
        { value: "near", name: text("types.level-when-near") },
        { value: "missed", name: text("types.level-when-missed") },
      ],
    },
    "reply-within": { type: "text", description: text("types.level-command.within"), maxLength: 20 },
    "give-to": { type: "user", description: text("types.level-command.give-to") },
    "to-nobody": { type: "flag", description: text("types.level-command.to-nobody") },
    remove: { type: "flag", description: text("types.level-command.remove") },
  },
  async run(context) {
    const { guildId, options } = context;
    const { level } = options;
    let topic = { id: "", name: "" };
    const done = await changeTopics(context, (types) => {
      const type = topicCalled(types, options.topic);
      mayBeChanged(type);
      topic = type;
      const others = type.seniors.filter((one) => one.level !== level);
      const known = type.seniors.find((one) => one.level === level);
      if (options.remove && !known) throw new NotALevel(level, type.name);
      const seniors = options.remove ? others : [...others, changed(known, { ...options, guildId })];
      return [saying(type, { seniors: seniors.sort((a, b) => a.level - b.level) })];
    });
    if ("lacks" in done) return say(lacksView(done.lacks));
    const now = done.after.find(({ id }) => id === topic.id);
    const one = now?.seniors.find((senior) => senior.level === level);
    return say(now && one ? levelView(now, one) : levelGoneView(topic.name, level));
  },
});

interface Said {
  readonly level: number;
  readonly ping: Snowflake | null;
  readonly when: string | null;
  readonly "reply-within": string | null;
  readonly "give-to": Snowflake | null;
  readonly "to-nobody": boolean | null;
  readonly guildId: Snowflake | null;
}

function changed(known: Seniors | undefined, said: Said): Seniors {
  const { replyWithin = null, reachedWhen, giveTo, letIn, roles } = known ?? { roles: [] };
  const named = said.ping === null || said.ping === said.guildId ? roles : [said.ping];
  if (named.length === 0) throw new LevelTellsNobody();
  const within = said["reply-within"] === null ? replyWithin : readLength(said["reply-within"]);
  if (within === undefined) throw new NotALength();
  const when = said.when === null ? reachedWhen : WHEN[said.when];
  const taker = said["to-nobody"] ? null : (said["give-to"] ?? giveTo);
  return {
    level: said.level,
    roles: named,
    ...(within === null ? {} : { replyWithin: within }),
    ...(when === undefined ? {} : { reachedWhen: when }),
    ...(taker === undefined ? {} : { giveTo: taker }),
    ...(letIn ? { letIn } : {}),
  };
}

const WHEN: Readonly<Record<string, "near" | "missed" | undefined>> = { near: "near", missed: "missed" };

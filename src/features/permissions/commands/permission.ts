import { TOPIC_LEVELS } from "#features/desk/index.ts";
import { topicCalled, topicOption } from "#features/forms/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { subjectNamed, subjectThere } from "../find-subject.ts";
import { give, take } from "../give.ts";
import { findHistory } from "../history.ts";
import { givenView, takenView } from "../views/given.ts";
import { historyView } from "../views/history.ts";
import { LEVEL_NAMES } from "../views/level-names.ts";

const who = {
  role: { type: "role", description: text("permissions.option-role") },
  member: { type: "user", description: text("permissions.option-member") },
  topic: { ...topicOption(text("permissions.option-topic")), required: false },
} as const;

/** A role or somebody holds a level from now on. What an admin may, only whoever owns the server gives: `/maxpermsadd`. */
export const giveCommand = command("permission give", {
  description: text("permissions.give-command.description"),
  access: "permissions",
  reply: "private",
  options: {
    level: {
      type: "choice",
      description: text("permissions.option-level"),
      required: true,
      choices: TOPIC_LEVELS.map((value) => ({ value, name: LEVEL_NAMES[value] })),
    },
    ...who,
  },
  async run(context) {
    const { app, write, actor, guildId, options } = context;
    const level = TOPIC_LEVELS.find((one) => one === options.level) ?? "staff";
    const type = options.topic === null ? null : await topicCalled(app.db, guildId, options.topic);
    const subject = await subjectThere(context, options);
    const place = { guildId: guildId ?? "", typeId: type?.id ?? null, by: actor.id };
    await write((tx) => give(tx, app, { ...place, subject, level }));
    return say(givenView({ subject, level, topic: type?.name ?? null }));
  },
});

/** They hold no more what they were given by command. */
export const takeCommand = command("permission take", {
  description: text("permissions.take-command.description"),
  access: "permissions",
  reply: "private",
  options: who,
  async run({ app, write, actor, guildId, options }) {
    const type = options.topic === null ? null : await topicCalled(app.db, guildId, options.topic);
    const subject = subjectNamed(options);
    const place = { guildId: guildId ?? "", typeId: type?.id ?? null, by: actor.id };
    const level = await write((tx) => take(tx, app, { ...place, subject, takes: (one) => one !== "admin" }));
    return say(takenView({ subject, level, topic: type?.name ?? null }));
  },
});

export const historyCommand = command("permission history", {
  description: text("permissions.history-command.description"),
  access: "permissions",
  reply: "private",
  options: {},
  run: async ({ app, guildId }) => say(historyView(await findHistory(app.db, guildId ?? ""))),
});

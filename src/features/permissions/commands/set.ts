import { GIVEN_LEVELS } from "#features/desk/index.ts";
import { topicCalled, topicOption } from "#features/forms/index.ts";
import { RIGHTS } from "#kernel/access.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { SETTABLE_RIGHTS, setRight } from "../set-right.ts";
import { LEVEL_NAMES } from "../views/level-names.ts";
import { rightSetView } from "../views/right-set.ts";

const AS_USUAL = "as-usual";

/** From which level on something is permitted in this server, or for a topic. */
export const setCommand = command("permission set", {
  description: text("permissions.set-command.description"),
  access: "permissions",
  reply: "private",
  options: {
    permission: {
      type: "choice",
      description: text("permissions.set-command.permission"),
      required: true,
      choices: SETTABLE_RIGHTS.map((value) => ({ value, name: RIGHTS[value].name })),
    },
    from: {
      type: "choice",
      description: text("permissions.set-command.from"),
      required: true,
      choices: [
        ...GIVEN_LEVELS.map((value) => ({ value, name: LEVEL_NAMES[value] })),
        { value: AS_USUAL, name: text("permissions.as-usual") },
      ],
    },
    topic: { ...topicOption(text("permissions.option-topic")), required: false },
  },
  async run({ app, write, actor, guildId, options }) {
    const right = SETTABLE_RIGHTS.find((one) => one === options.permission) ?? "read";
    const from = GIVEN_LEVELS.find((one) => one === options.from) ?? null;
    const type = options.topic === null ? null : await topicCalled(app.db, guildId, options.topic);
    const at = { guildId: guildId ?? "", typeId: type?.id ?? null };
    const level = await write((tx) => setRight(tx, app, { ...at, right, from, by: actor.id }));
    return say(rightSetView({ right, level, usual: from === null, topic: type?.name ?? null }));
  },
});

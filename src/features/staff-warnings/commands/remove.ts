import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { takeStaffWarningBack } from "../take-back.ts";
import { removedView } from "../views/warning.ts";

export const removeCommand = command("staff-warn remove", {
  description: text("staff-warnings.remove-command.description"),
  access: "warn-team",
  reply: "private",
  options: {
    number: {
      type: "integer",
      description: text("staff-warnings.remove-command.number"),
      required: true,
      min: 1,
      max: 2_000_000_000,
    },
  },
  async run({ app, write, guildId, options: { number } }) {
    await write((tx) => takeStaffWarningBack(tx, app, { guildId: guildId ?? "", number }));
    return say(removedView(number));
  },
});

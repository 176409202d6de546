import { ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { HIGHEST, setLevel } from "../set-level.ts";
import { levelDoneView } from "../views/done.ts";

export const escalateCommand = command("ticket escalate", {
  description: text("handling.escalate-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["escalate"],
  options: {
    level: {
      type: "integer",
      description: text("handling.escalate-command.level"),
      required: true,
      min: 0,
      max: HIGHEST,
    },
    reason: { type: "rest", description: text("handling.escalate-command.reason"), maxLength: 500 },
  },
  async run({ app, write, actor, guildId, channelId, options: { level, reason } }) {
    const after = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      return setLevel(tx, app, { ticket, by: actor, guildId, level, reason });
    });
    return say(levelDoneView(after.number, level));
  },
});

import { PRIORITIES, type Priority } from "#features/desk/index.ts";
import { ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { setPriority } from "../set-priority.ts";
import { priorityDoneView, priorityName } from "../views/done.ts";

export const priorityCommand = command("ticket priority", {
  description: text("handling.priority-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["priority"],
  options: {
    priority: {
      type: "choice",
      description: text("handling.priority-command.priority"),
      required: true,
      choices: PRIORITIES.map((value) => ({ value, name: priorityName(value) })),
    },
    number: { type: "integer", description: text("handling.option-number"), min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const priority = options.priority as Priority;
    const after = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return setPriority(tx, app, { ticket, by: actor, guildId, priority });
    });
    return say(priorityDoneView(after.number, priority));
  },
});

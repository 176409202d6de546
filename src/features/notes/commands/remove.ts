import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { removeNote } from "../remove-note.ts";
import { removedView } from "../views/done.ts";

export const removeCommand = command("note remove", {
  description: text("notes.remove-command.description"),
  access: "answer",
  reply: "private",
  aliases: ["noteremove"],
  options: {
    note: {
      type: "integer",
      description: text("notes.remove-command.note"),
      required: true,
      min: 1,
      max: 2_000_000_000,
    },
  },
  async run({ app, write, actor, guildId, options }) {
    const words = await write((tx) => removeNote(tx, app, { actor, guildId }, options.note));
    return say(removedView(options.note, words));
  },
});

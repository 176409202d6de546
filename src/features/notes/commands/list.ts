import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { notesPage } from "../list-notes.ts";
import { whoseNotes } from "../whose.ts";

export const listCommand = command("note list", {
  description: text("notes.list-command.description"),
  access: "read",
  reply: "private",
  aliases: ["notes"],
  options: {
    member: { type: "user", description: text("notes.list-command.member") },
    number: { type: "integer", description: text("notes.option-number"), min: 1 },
  },
  async run(context) {
    const { app, guildId, options } = context;
    return say(await notesPage(app, guildId ?? "", await whoseNotes(app.db, context, options), 0));
  },
});

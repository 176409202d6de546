import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { keepNote } from "../keep-note.ts";
import { LONGEST } from "../note.ts";
import { keptView } from "../views/done.ts";
import { whoseNotes } from "../whose.ts";

export const addCommand = command("note add", {
  description: text("notes.add-command.description"),
  access: "answer",
  reply: "private",
  aliases: ["noteadd"],
  options: {
    member: { type: "user", description: text("notes.add-command.member") },
    words: { type: "rest", description: text("notes.add-command.words"), required: true, maxLength: LONGEST },
    number: { type: "integer", description: text("notes.option-number"), min: 1 },
  },
  async run(context) {
    const { app, write, actor, guildId, channelId, eventId, options } = context;
    const typedIn = { channelId, messageId: eventId };
    const { note, whose } = await write(async (tx) => {
      const about = await whoseNotes(tx, context, options);
      const request = { whose: about, guildId: guildId ?? "", by: actor.id, words: options.words, typedIn };
      return { whose: about, note: await keepNote(tx, app, request) };
    });
    return say(keptView(note.number, whose));
  },
});

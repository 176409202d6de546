import { ask, command } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { lookForm } from "../forms/look.ts";
import { lookFields } from "../look-fields.ts";
import { readVoice } from "../voice-store.ts";

/** A name, a picture, a banner and a colour that the bot has in this server alone. */
export const lookCommand = command("setup look", {
  description: text("voice.look-command.description"),
  access: "set-up",
  reply: "form",
  options: {},
  async run({ app, guildId, locale }) {
    const { accent } = await readVoice(app.db, guildId ?? "");
    const { nick = null } = await app.discord.guilds.getMember(guildId ?? "", app.self.id);
    const fields = lookFields({ nick, accent }, (of) => app.say(of, locale, undefined));
    return ask(lookForm, [], text("voice.look-title"), fields);
  },
});

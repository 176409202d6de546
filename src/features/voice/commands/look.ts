import { writeColour } from "#features/panels/index.ts";
import { ask, command } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { lookForm } from "../forms/look.ts";
import { readVoice } from "../voice-store.ts";

/** A name, a picture, a banner and a colour that the bot has in this server alone. */
export const lookCommand = command("setup look", {
  description: text("voice.look-command.description"),
  access: "set-up",
  reply: "form",
  options: {},
  async run({ app, guildId, locale }) {
    const { accent } = await readVoice(app.db, guildId ?? "");
    const { nick } = await app.discord.guilds.getMember(guildId ?? "", app.self.id);
    const option = (value: string, of: string) => ({ value, label: app.say(text(of), locale, undefined) });
    return ask(lookForm, [], text("voice.look-title"), [
      {
        field: "short",
        name: "nick",
        label: text("voice.look-nick"),
        hint: text("voice.look-nick.hint"),
        max: 32,
        required: false,
        ...(nick ? { value: nick } : {}),
      },
      {
        field: "short",
        name: "colour",
        label: text("voice.look-colour"),
        hint: text("voice.look-colour.hint"),
        max: 7,
        required: false,
        ...(accent === null ? {} : { value: writeColour(accent) }),
      },
      { ...PICTURE, name: "picture", label: text("voice.look-picture") },
      { ...PICTURE, name: "banner", label: text("voice.look-banner") },
      {
        field: "checkboxes",
        name: "away",
        label: text("voice.look-away"),
        required: false,
        min: 0,
        max: 2,
        options: [option("picture", "voice.away-picture"), option("banner", "voice.away-banner")],
      },
    ]);
  },
});

const PICTURE = { field: "files", required: false, min: 0, max: 1, accepts: ["image"] } as const;

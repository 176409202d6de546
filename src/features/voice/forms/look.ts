import { DiscordAPIError } from "@discordjs/rest";
import { chosenIn, readColour, typedIn } from "#features/panels/index.ts";
import type { App } from "#kernel/app.ts";
import { button, form, say } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { changeLook } from "../change-voice.ts";
import { LookRefused, NoColour } from "../errors.ts";
import { lookFormId, resetLookId } from "../ids.ts";
import { readPicture } from "../read-picture.ts";
import { lookView } from "../views/look.ts";

interface Look {
  readonly nick: string | null;
  /** As Discord wants a picture; null takes it away, undefined leaves it. */
  readonly avatar?: string | null | undefined;
  readonly banner?: string | null | undefined;
}

/** It is so at once; what is wrong is said before anything is changed. */
export const lookForm = form(lookFormId, {
  access: "set-up",
  reply: "private",
  async submit({ app, write, guildId, actor, values }) {
    const typed = typedIn(values["colour"]);
    const accent = typed === "" ? null : readColour(typed);
    if (accent === undefined) throw new NoColour();
    const away = chosenIn(values["away"]);
    const look: Look = {
      nick: typedIn(values["nick"]) || null,
      avatar: away.includes("picture") ? null : await readPicture(app, values["picture"]),
      banner: away.includes("banner") ? null : await readPicture(app, values["banner"]),
    };
    await show(app, guildId ?? "", look);
    const by = { guildId: guildId ?? "", by: actor.id };
    await write((tx) => changeLook(tx, app, by, { accent, nick: look.nick, line: "~ voice: look" }));
    return say(lookView({ nick: look.nick, accent }));
  },
});

/** As the bot looks everywhere. */
export const resetLookButton = button(resetLookId, {
  access: "set-up",
  reply: "update",
  async run({ app, write, guildId, actor }) {
    await show(app, guildId ?? "", { nick: null, avatar: null, banner: null });
    const by = { guildId: guildId ?? "", by: actor.id };
    await write((tx) => changeLook(tx, app, by, { accent: null, nick: null, line: "- voice: look" }));
    return say(lookView({ nick: null, accent: null }));
  },
});

async function show({ discord }: Pick<App, "discord">, guildId: Snowflake, look: Look): Promise<void> {
  try {
    await discord.users.editCurrentGuildMember(guildId, look);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) throw new LookRefused();
    throw error;
  }
}

import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type Answer, type Context, say } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { changeLook } from "./change-voice.ts";
import { LookRefused } from "./errors.ts";
import type { LookDraft } from "./look-draft.ts";
import { readPicture } from "./read-picture.ts";
import { lookView } from "./views/look.ts";

type Wanted = Pick<LookDraft, "nick" | "accent" | "picture" | "banner" | "away">;

/** We look so from now on, on Discord and on record, where `alongside` is done, too. Throws `LookRefused` and what `readPicture` throws; then nothing was changed. */
export async function takeOn(
  context: Context,
  { nick, accent, away, ...pictures }: Wanted,
  alongside?: (tx: Tx) => Promise<void>,
): Promise<Answer> {
  const { app, write, actor } = context;
  const guildId = context.guildId ?? "";
  const picture = async (of: "picture" | "banner") => {
    const upload = pictures[of];
    return away.includes(of) ? null : upload === null ? undefined : readPicture(app, upload);
  };
  await show(app, guildId, { nick, avatar: await picture("picture"), banner: await picture("banner") });
  const line = nick === null && accent === null && away.length === 2 ? "- voice: look" : "~ voice: look";
  await write(async (tx) => {
    await changeLook(tx, app, { guildId, by: actor.id }, { accent, nick, line });
    await alongside?.(tx);
  });
  return say(lookView({ nick, accent }));
}

interface Look {
  readonly nick: string | null;
  /** As Discord wants a picture; null takes it away, undefined leaves it. */
  readonly avatar: string | null | undefined;
  readonly banner: string | null | undefined;
}

async function show({ discord }: Pick<App, "discord">, guildId: Snowflake, look: Look): Promise<void> {
  try {
    await discord.users.editCurrentGuildMember(guildId, look);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) throw new LookRefused();
    throw error;
  }
}

import { DiscordAPIError } from "@discordjs/rest";
import { listPanels, type Panel } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { panelSource } from "./views/panel.ts";

/** Discord's code for a message that is not there (any more). */
const UNKNOWN_MESSAGE = 10008;

/** Panels of a server whose message somebody deleted by hand, by id. One that was never posted is not among them. */
export async function findVanished(
  app: Pick<App, "db" | "rooms" | "discord">,
  guildId: Snowflake,
): Promise<ReadonlySet<string>> {
  const panels = (await listPanels(app.db, guildId)).filter(({ retired }) => !retired);
  const gone = await Promise.all(panels.map((panel) => hasVanished(app, panel)));
  return new Set(panels.filter((_, index) => gone[index]).map(({ id }) => id));
}

async function hasVanished(
  { db, rooms, discord }: Pick<App, "db" | "rooms" | "discord">,
  panel: Panel,
): Promise<boolean> {
  const messageId = await rooms.copyOf(db, panel.roomId, panelSource(panel));
  if (!messageId) return false;
  try {
    await discord.channels.getMessage(panel.channelId, messageId);
    return false;
  } catch (error) {
    // Anything else (no access, Discord away) says nothing about the message.
    return error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE;
  }
}

import type { Department } from "#features/desk/index.ts";
import { holdsIn, readChannel } from "#features/places/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotAPlace } from "./errors.ts";

/** A channel as a place in which tickets go on; undefined for none. Asks Discord. Throws `NotAPlace`. */
export async function destinationIn(
  app: Pick<App, "discord">,
  guildId: Snowflake | null,
  channelId: Snowflake | null | undefined,
): Promise<Department["destination"]> {
  if (channelId === null || channelId === undefined) return undefined;
  const channel = await readChannel(app, channelId);
  const holds = channel?.guildId === guildId ? holdsIn(channel.type) : undefined;
  if (holds === undefined) throw new NotAPlace();
  return { channelId, holds };
}

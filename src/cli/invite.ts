import type { Config } from "#kernel/config.ts";
import { inviteUrl } from "#kernel/invite.ts";
import { findIdentity } from "./discord-identity.ts";
import { NoToken } from "./no-token.ts";

/** Prints the link that adds the bot to a server. */
export async function printInvite(config: Config, rooms: "threads" | "channels too"): Promise<void> {
  if (!config.discord.token) throw new NoToken();
  const { applicationId } = await findIdentity(config.discord.apiUrl, config.discord.token);
  process.stdout.write(`${inviteUrl(applicationId, { rooms })}\n`);
}

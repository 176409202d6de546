import { findGuildMember } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { AddRequest } from "./add-participant.ts";
import { NotAMember } from "./errors.ts";

/** A person of this server. Asks Discord. Throws `NotAMember`, for bots too. */
export async function getGuildMember(
  app: Pick<App, "discord">,
  guildId: Snowflake | null,
  userId: Snowflake,
): Promise<AddRequest["member"]> {
  const member = guildId === null ? undefined : await findGuildMember(app, guildId, userId);
  if (!member || member.user.bot) throw new NotAMember();
  const { user, nick, roles } = member;
  return { id: user.id, displayName: nick ?? user.global_name ?? user.username, roles };
}

import { CDN } from "@discordjs/rest";
import { findGuildMember } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { OpenTicketRequest } from "./open-ticket.ts";

/** A member as the team's card shows them. Discord does not say which language they speak: the server's is taken. */
export type Member = OpenTicketRequest["requester"];

/** Somebody of this server; undefined when nobody is. Asks Discord, so never inside a transaction. */
export async function findMember(
  app: Pick<App, "discord">,
  { guildId, locale }: { readonly guildId: Snowflake; readonly locale: string },
  userId: Snowflake,
): Promise<Member | "bot" | undefined> {
  const member = await findGuildMember(app, guildId, userId);
  if (!member) return undefined;
  const { user, nick, joined_at, roles } = member;
  if (user.bot) return "bot";
  return {
    userId: user.id,
    username: user.username,
    displayName: nick ?? user.global_name ?? user.username,
    avatarUrl: user.avatar ? new CDN().avatar(user.id, user.avatar, { size: 128 }) : null,
    locale,
    joinedAt: joined_at ? Date.parse(joined_at) : null,
    roles,
  };
}

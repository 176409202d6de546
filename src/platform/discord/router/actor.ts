import type { CDN } from "@discordjs/rest";
import type { APIInteraction, APIUser, GatewayMessageCreateDispatchData } from "discord-api-types/v10";
import type { Actor } from "#kernel/access.ts";

interface Membership {
  readonly nick?: string | null;
  readonly roles: readonly string[];
  readonly permissions?: string;
}

export function actorOf(user: APIUser, member: Membership | undefined, cdn: CDN, permissions?: bigint): Actor {
  return {
    id: user.id,
    username: user.username,
    displayName: member?.nick ?? user.global_name ?? user.username,
    avatarUrl: user.avatar ? cdn.avatar(user.id, user.avatar, { size: 128 }) : null,
    roles: member?.roles ?? [],
    permissions: permissions ?? BigInt(member?.permissions ?? 0),
    isBot: user.bot ?? false,
  };
}

/** Who pressed, chose or sent. */
export function interactionActor(interaction: APIInteraction, cdn: CDN): Actor {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) throw new Error("an interaction without a user");
  return actorOf(user, interaction.member, cdn);
}

export function messageActor(message: GatewayMessageCreateDispatchData, cdn: CDN, permissions: bigint): Actor {
  const { member } = message;
  const membership = member && { nick: member.nick ?? null, roles: member.roles };
  return actorOf(message.author, membership, cdn, permissions);
}

import type { CDN } from "@discordjs/rest";
import type { APIInteraction, APIUser } from "discord-api-types/v10";
import type { Person } from "#kernel/access.ts";

interface Membership {
  readonly nick?: string | null;
  readonly roles: readonly string[];
  readonly permissions?: string;
  readonly joined_at?: string | null;
}

function actorOf(user: APIUser, member: Membership | undefined, cdn: CDN, permissions?: bigint): Person {
  return {
    id: user.id,
    username: user.username,
    displayName: member?.nick ?? user.global_name ?? user.username,
    avatarUrl: user.avatar ? cdn.avatar(user.id, user.avatar, { size: 128 }) : null,
    roles: member?.roles ?? [],
    permissions: permissions ?? BigInt(member?.permissions ?? 0),
    joinedAt: member?.joined_at ? Date.parse(member.joined_at) : null,
    isBot: user.bot ?? false,
  };
}

/** Who pressed, chose or sent. */
export function interactionActor(interaction: APIInteraction, cdn: CDN): Person {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) throw new Error("an interaction without a user");
  return actorOf(user, interaction.member, cdn);
}

/** Who wrote. Their permissions are looked up: messages don't carry them. */
export function messageActor(author: APIUser, member: Membership | undefined, cdn: CDN, permissions: bigint): Person {
  return actorOf(author, member, cdn, permissions);
}

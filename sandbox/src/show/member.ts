import type { MemberRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { showUserById } from "./user.ts";

/** A member without the user, as messages carry it. */
export function showPartialMember(member: MemberRecord): Record<string, unknown> {
  return {
    roles: member.roles,
    premium_since: null,
    pending: member.pending,
    nick: member.nick,
    mute: false,
    joined_at: member.joined_at,
    flags: member.flags,
    deaf: false,
    communication_disabled_until: member.communication_disabled_until,
    banner: member.banner ?? null,
    avatar: member.avatar ?? null,
    avatar_decoration_data: null,
  };
}

export function showMember(world: World, member: MemberRecord): Record<string, unknown> {
  return { ...showPartialMember(member), user: showUserById(world, member.user_id) };
}

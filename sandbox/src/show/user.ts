import type { Id, UserRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";

/** A user as everybody sees them. */
export function showUser(user: UserRecord): Record<string, unknown> {
  return {
    id: user.id,
    username: user.username,
    global_name: user.global_name,
    avatar: user.avatar,
    discriminator: user.bot ? discriminator(user.id) : "0",
    public_flags: 0,
    flags: 0,
    bot: user.bot,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    display_name_styles: null,
    primary_guild: null,
    clan: null,
    banner_color: null,
  };
}

/** The user with this id, or the shape Discord shows for an account that is gone. */
export function showUserById(world: World, id: Id): Record<string, unknown> {
  const user = world.users.get(id);
  return user
    ? showUser(user)
    : { id, username: "deleted_user", global_name: null, avatar: null, discriminator: "0000", public_flags: 0 };
}

/** A user as they see themselves: `/users/@me` and READY. */
export function showSelf(user: UserRecord): Record<string, unknown> {
  return {
    ...showUser(user),
    mfa_enabled: true,
    verified: true,
    email: null,
    locale: user.locale,
    premium_type: 0,
    bio: "",
  };
}

/** Bots keep the four digits that people gave up. */
function discriminator(id: Id): string {
  return String(Number((BigInt(id) >> 22n) % 9_999n) + 1).padStart(4, "0");
}

import { boolean, check, integer, nullable, object, optional } from "../http/check.ts";
import { answer, type Route } from "../http/route.ts";
import { Permission, requireInGuild, requirePermissions } from "../permissions.ts";
import { showUserById } from "../show/user.ts";
import { createInvite, deleteInvite, expiry, findInvite, isExpired } from "../world/invites.ts";
import type { GuildRecord, InviteRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { given } from "./channel-fields.ts";
import { actorOf } from "./channels.ts";

const WEEK_SECONDS = 604_800;

const inviteBody = object({
  max_age: optional(nullable(integer({ min: 0, max: WEEK_SECONDS }))),
  max_uses: optional(nullable(integer({ min: 0, max: 100 }))),
  temporary: optional(nullable(boolean())),
  unique: optional(nullable(boolean())),
});

export const inviteRoutes: Route[] = [
  {
    method: "POST",
    path: "/channels/:channel/invites",
    run: (request) => {
      const { world, params } = request;
      const fields = given(check(request.body, inviteBody));
      const invite = createInvite(world, actorOf(request), params.channel ?? "", fields);
      return answer(showWithUses(world, world.guild(world.channel(invite.channel_id).guild_id ?? ""), invite));
    },
  },
  {
    method: "GET",
    path: "/channels/:channel/invites",
    run: ({ world, params, caller }) => {
      const channel = world.channel(params.channel ?? "");
      requirePermissions(world, caller.user.id, channel.id, Permission.MANAGE_CHANNELS);
      const guild = world.guild(channel.guild_id ?? "");
      const invites = guild.invites.filter((invite) => invite.channel_id === channel.id && !isExpired(world, invite));
      return answer(invites.map((invite) => showWithUses(world, guild, invite)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/invites",
    run: ({ world, params, caller }) => {
      requireInGuild(world, caller.user.id, params.guild ?? "", Permission.MANAGE_GUILD);
      const guild = world.guild(params.guild ?? "");
      const invites = guild.invites.filter((invite) => !isExpired(world, invite));
      return answer(invites.map((invite) => showWithUses(world, guild, invite)));
    },
  },
  {
    method: "GET",
    path: "/invites/:code",
    auth: "none",
    run: ({ world, params, query }) => {
      const { guild, invite } = findInvite(world, params.code ?? "");
      const counts = { approximate_member_count: world.membersOf(guild.id).length, approximate_presence_count: 0 };
      return answer({ ...show(world, guild, invite), ...(query.get("with_counts") === "true" ? counts : {}) });
    },
  },
  {
    method: "DELETE",
    path: "/invites/:code",
    run: (request) => {
      const { guild, invite } = deleteInvite(request.world, actorOf(request), request.params.code ?? "");
      return answer(show(request.world, guild, invite));
    },
  },
];

function show(world: World, guild: GuildRecord, invite: InviteRecord): Record<string, unknown> {
  const channel = world.channels.get(invite.channel_id);
  const { id, name, icon, description, features, verification_level } = guild;
  return {
    type: 0,
    code: invite.code,
    guild_id: guild.id,
    guild: {
      id,
      name,
      icon,
      description,
      features,
      verification_level,
      splash: null,
      banner: null,
      vanity_url_code: null,
      nsfw_level: 0,
      nsfw: false,
      premium_subscription_count: 0,
      premium_tier: guild.premium_tier,
    },
    channel: channel ? { id: channel.id, name: channel.name, type: channel.type } : null,
    inviter: showUserById(world, invite.inviter_id),
    expires_at: expiry(invite),
  };
}

function showWithUses(world: World, guild: GuildRecord, invite: InviteRecord): object {
  const { uses, max_uses, max_age, temporary, created_at } = invite;
  return { ...show(world, guild, invite), uses, max_uses, max_age, temporary, created_at };
}

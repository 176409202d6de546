import { Permission, permissionsIn } from "../permissions.ts";
import { isThread } from "../world/channel-types.ts";
import { Intent } from "../world/intents.ts";
import type { ChannelRecord, GuildRecord, Id } from "../world/model.ts";
import type { Viewer, World } from "../world/world.ts";
import { showChannel, showThread } from "./channel.ts";
import { showMember } from "./member.ts";
import { showRole } from "./role.ts";

/** A guild as REST and GUILD_UPDATE show it. */
export function showGuild(world: World, guild: GuildRecord): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: guild.icon,
    description: guild.description,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: guild.features,
    banner: null,
    owner_id: guild.owner_id,
    application_id: null,
    region: "deprecated",
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: guild.system_channel_id ?? null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: guild.verification_level,
    roles: world.roles.inGuild(guild.id).map(showRole),
    default_message_notifications: 0,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 25_000_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: guild.premium_tier,
    premium_subscription_count: 0,
    preferred_locale: guild.preferred_locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    hub_type: null,
    premium_progress_bar_enabled: false,
    latest_onboarding_question_id: null,
    nsfw: false,
    nsfw_level: 0,
    owner_configured_content_level: null,
    emojis: guild.emojis.map((emoji) => ({
      ...emoji,
      roles: [],
      require_colons: true,
      managed: false,
      available: true,
    })),
    stickers: guild.stickers.map((sticker) => ({
      ...sticker,
      tags: "",
      type: 2,
      description: null,
      asset: "",
      available: true,
      guild_id: guild.id,
    })),
    incidents_data: guild.incidents_data,
    inventory_settings: null,
    embed_enabled: false,
    embed_channel_id: null,
  };
}

export function showGuildPreview(world: World, guild: GuildRecord): Record<string, unknown> {
  const { id, name, icon, description, home_header, splash, discovery_splash, features, emojis, stickers } = showGuild(
    world,
    guild,
  );
  return {
    id,
    name,
    icon,
    description,
    home_header,
    splash,
    discovery_splash,
    features,
    emojis,
    stickers,
    approximate_member_count: world.membersOf(guild.id).length,
    approximate_presence_count: 0,
  };
}

/** GUILD_CREATE: the guild with its channels, the active threads this viewer may know of, and members. */
export function showGuildCreate(world: World, guildId: Id, viewer: Viewer): Record<string, unknown> {
  const guild = world.guild(guildId);
  const channels = world.channels.inGuild(guildId);
  const members = world.membersOf(guildId);
  const own = world.findMember(guildId, viewer.userId);
  // Without presences Discord sends the bot alone, for guilds of any size; with them, everyone of a small guild.
  const shown = viewer.intents & Intent.GUILD_PRESENCES ? members : members.filter((member) => member === own);
  return {
    ...showGuild(world, guild),
    joined_at: own?.joined_at ?? world.timestamp(),
    large: members.length > 50 && !(viewer.intents & Intent.GUILD_PRESENCES),
    unavailable: false,
    geo_restricted: false,
    member_count: members.length,
    voice_states: [],
    members: shown.map((member) => showMember(world, member)),
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => showChannel(world, channel, viewer)),
    threads: activeThreads(world, guildId, viewer.userId).map((thread) => showThread(thread, viewer.userId)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    activity_instances: [],
    embedded_activities: [],
    version: Date.now(),
  };
}

/** Threads that are not archived and that this user may see: of the private ones, those joined or moderated. */
export function activeThreads(world: World, guildId: Id, userId: Id): ChannelRecord[] {
  return world.channels
    .inGuild(guildId)
    .filter((channel) => isThread(channel) && !channel.thread?.archived)
    .filter((thread) => permissionsIn(world, userId, thread.id) & Permission.VIEW_CHANNEL);
}

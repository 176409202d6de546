/** Furnishes a world before, or while, it is in use. Nothing here asks for permissions. */
import { randomBytes } from "node:crypto";
import { Permission } from "../permissions.ts";
import { showChannel } from "../show/channel.ts";
import { showGuildCreate } from "../show/guild.ts";
import { showMember } from "../show/member.ts";
import { showRole } from "../show/role.ts";
import { ChannelType } from "./channel-types.ts";
import { Intent, PRIVILEGED_INTENTS } from "./intents.ts";
import type {
  ApplicationRecord,
  ChannelRecord,
  GuildRecord,
  Id,
  MemberRecord,
  OverwriteRecord,
  RoleRecord,
  UserRecord,
} from "./model.ts";
import type { World } from "./world.ts";

/** What Discord gives @everyone in a new guild. */
const EVERYONE =
  Permission.CREATE_INSTANT_INVITE |
  Permission.ADD_REACTIONS |
  Permission.STREAM |
  Permission.VIEW_CHANNEL |
  Permission.SEND_MESSAGES |
  Permission.EMBED_LINKS |
  Permission.ATTACH_FILES |
  Permission.READ_MESSAGE_HISTORY |
  Permission.USE_EXTERNAL_EMOJIS |
  Permission.CONNECT |
  Permission.SPEAK |
  Permission.USE_VAD |
  Permission.CHANGE_NICKNAME |
  Permission.USE_APPLICATION_COMMANDS |
  Permission.REQUEST_TO_SPEAK |
  Permission.CREATE_PUBLIC_THREADS |
  Permission.CREATE_PRIVATE_THREADS |
  Permission.USE_EXTERNAL_STICKERS |
  Permission.SEND_MESSAGES_IN_THREADS |
  Permission.USE_EMBEDDED_ACTIVITIES |
  Permission.USE_SOUNDBOARD |
  Permission.SEND_VOICE_MESSAGES |
  Permission.SEND_POLLS |
  Permission.USE_EXTERNAL_APPS;

export function addUser(world: World, user: { name: string } & Partial<UserRecord>): UserRecord {
  const { name, ...rest } = user;
  const record: UserRecord = {
    id: world.ids.next(),
    username: name.toLowerCase().replace(/[^a-z0-9_.]+/g, "_"),
    global_name: user.bot ? null : name,
    avatar: null,
    bot: false,
    locale: "en-US",
    dms_closed: false,
    blocked: [],
    ...(user.bot ? { username: name } : {}),
    ...rest,
  };
  world.users.set(record.id, record);
  return record;
}

export interface ApplicationSeed extends Partial<Omit<ApplicationRecord, "privileged_intents">> {
  name: string;
  /** Bits of `Intent` switched on in the portal; all three by default. */
  privilegedIntents?: number;
}

/** An application with its bot user, ready to log in with `token`. */
export function addApplication(world: World, application: ApplicationSeed): ApplicationRecord {
  const { privilegedIntents = PRIVILEGED_INTENTS, ...rest } = application;
  const id = application.id ?? world.ids.next();
  const owner = application.owner_id ?? addUser(world, { name: `${application.name} developer` }).id;
  const record: ApplicationRecord = {
    bot_id: id,
    description: "",
    token: makeToken(id),
    client_secret: randomBytes(24).toString("base64url"),
    redirect_uris: [],
    privileged_intents: privilegedIntents,
    owner_id: owner,
    ...rest,
    id,
  };
  world.applications.set(id, record);
  addUser(world, { id: record.bot_id, name: record.name, bot: true });
  return record;
}

export interface GuildSeed extends Partial<GuildRecord> {
  name: string;
  ownerId: Id;
}

/** A guild with @everyone and its owner, and no channel yet. */
export function addGuild(world: World, guild: GuildSeed): GuildRecord {
  const { ownerId, ...rest } = guild;
  const record: GuildRecord = {
    id: world.ids.next(),
    icon: null,
    owner_id: ownerId,
    preferred_locale: "en-US",
    premium_tier: 0,
    verification_level: 0,
    description: null,
    features: [],
    bans: [],
    invites: [],
    emojis: [],
    stickers: [],
    audit_log: [],
    incidents_data: null,
    ...rest,
  };
  world.guilds.set(record.id, record);
  world.members.set(record.id, new Map());
  addRole(world, record.id, { id: record.id, name: "@everyone", permissions: EVERYONE.toString(), position: 0 });
  addMember(world, record.id, ownerId);
  return record;
}

/** Makes somebody a member. A bot's session gets the whole guild, everyone else's the new member. */
export function addMember(
  world: World,
  guildId: Id,
  userId: Id,
  member: Partial<Omit<MemberRecord, "guild_id" | "user_id">> = {},
): MemberRecord {
  const record: MemberRecord = {
    guild_id: guildId,
    user_id: userId,
    nick: null,
    roles: [],
    joined_at: world.timestamp(),
    communication_disabled_until: null,
    pending: false,
    flags: 0,
    ...member,
  };
  const members = world.members.get(guildId) ?? new Map<Id, MemberRecord>();
  world.members.set(guildId, members.set(userId, record));
  world.emit({
    t: "GUILD_CREATE",
    guildId,
    intent: Intent.GUILDS,
    userIds: [userId],
    d: (viewer) => showGuildCreate(world, guildId, viewer),
  });
  world.emit({
    t: "GUILD_MEMBER_ADD",
    guildId,
    intent: Intent.GUILD_MEMBERS,
    d: (viewer) => (viewer.userId === userId ? undefined : { ...showMember(world, record), guild_id: guildId }),
  });
  return record;
}

export function addRole(world: World, guildId: Id, role: Partial<Omit<RoleRecord, "guild_id">> = {}): RoleRecord {
  const record: RoleRecord = {
    id: world.ids.next(),
    guild_id: guildId,
    name: "new role",
    permissions: "0",
    position: world.roles.inGuild(guildId).length,
    color: 0,
    hoist: false,
    mentionable: false,
    managed: false,
    ...role,
  };
  world.roles.set(record.id, record);
  world.emit({
    t: "GUILD_ROLE_CREATE",
    guildId,
    intent: Intent.GUILDS,
    d: { guild_id: guildId, role: showRole(record) },
  });
  return record;
}

export type ChannelSeed = Partial<Omit<ChannelRecord, "guild_id" | "permission_overwrites">> & {
  permission_overwrites?: (Pick<OverwriteRecord, "id"> & Partial<OverwriteRecord>)[];
};

/** A channel; a text channel when no type is said. Overwrites may leave out what is zero. */
export function addChannel(world: World, guildId: Id, channel: ChannelSeed = {}): ChannelRecord {
  const { permission_overwrites = [], ...rest } = channel;
  const record: ChannelRecord = {
    ...bareChannel(world.ids.next(), channel.type ?? ChannelType.GUILD_TEXT),
    position: world.channels.inGuild(guildId).length,
    ...rest,
    guild_id: guildId,
    permission_overwrites: permission_overwrites.map((overwrite) => ({
      type: world.users.has(overwrite.id) ? 1 : 0,
      allow: "0",
      deny: "0",
      ...overwrite,
    })),
  };
  world.channels.set(record.id, record);
  world.emit({
    t: "CHANNEL_CREATE",
    guildId,
    intent: Intent.GUILDS,
    d: (viewer) => showChannel(world, record, viewer),
  });
  return record;
}

/** A forum channel. */
export function addForum(world: World, guildId: Id, channel: ChannelSeed = {}): ChannelRecord {
  return addChannel(world, guildId, {
    available_tags: [],
    default_sort_order: null,
    default_forum_layout: 0,
    default_reaction_emoji: null,
    ...channel,
    type: ChannelType.GUILD_FORUM,
  });
}

/** The fields every channel has. */
export function bareChannel(id: Id, type: number): ChannelRecord {
  return {
    id,
    type,
    name: "channel",
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [],
    last_message_id: null,
    last_pin_timestamp: null,
    flags: 0,
  };
}

/** A bot token in Discord's form: the id in base64, a time, a secret. */
function makeToken(id: Id): string {
  return [
    Buffer.from(id).toString("base64url"),
    randomBytes(4).toString("base64url"),
    randomBytes(28).toString("base64url"),
  ].join(".");
}

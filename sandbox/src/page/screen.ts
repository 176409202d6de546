import type { Person } from "../people/person.ts";
import { canView, Permission, permissionsIn, sendBit } from "../permissions.ts";
import { snowflakeTime } from "../snowflake.ts";
import { ChannelType, isForum, isPrivateThread, isThread } from "../world/channel-types.ts";
import type { ChannelRecord, GuildRecord, Id, UserRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import type { ReadMarks } from "./read-marks.ts";
import type { Abilities, ChannelView, GuildView, Screen, ThreadView, UserView } from "./view.ts";

const EXCERPT = 160;

/** Everything around the messages that this person's client shows. `open` is shown even when nothing was said there. */
export function screenOf(world: World, person: Person, marks: ReadMarks, open: Id | null): Screen {
  const looker = { world, person, marks };
  const mine = person.guilds();
  return {
    now: world.clock.now(),
    me: { ...showUser(person.user), dmsClosed: person.user.dms_closed, blocked: person.user.blocked },
    users: Object.fromEntries([...world.users.values()].map((user) => [user.id, showUser(user)])),
    guilds: mine.map((guild) => showGuild(looker, guild)),
    directs: person
      .dms()
      // A chat that a bot opened without a word is in nobody's list; one that this person opened is.
      .filter(
        (channel) => channel.last_message_id !== null || channel.recipients?.[0] === person.id || channel.id === open,
      )
      .map((channel) => showChannel(looker, channel)),
    outside: [...world.guilds.values()]
      .filter((guild) => !mine.includes(guild))
      .filter((guild) => !guild.bans.some((ban) => ban.user_id === person.id))
      .map(({ id, name }) => ({ id, name })),
    form: person.form() ?? null,
  };
}

export function showUser(user: UserRecord): UserView {
  return { id: user.id, name: user.global_name ?? user.username, username: user.username, bot: user.bot };
}

interface Looker {
  world: World;
  person: Person;
  marks: ReadMarks;
}

function showGuild(looker: Looker, guild: GuildRecord): GuildView {
  const { world, person } = looker;
  // `person.channels` leaves archived threads out; the client lists them apart.
  const seen = world.channels.inGuild(guild.id).filter((channel) => canView(world, person.id, channel.id));
  return {
    id: guild.id,
    name: guild.name,
    ownerId: guild.owner_id,
    roles: world.roles.inGuild(guild.id).map(({ id, name, color, position, hoist, mentionable }) => ({
      id,
      name,
      color,
      position,
      hoist,
      mentionable,
    })),
    emojis: guild.emojis,
    stickers: guild.stickers,
    members: world.membersOf(guild.id).map(({ user_id, nick, roles }) => ({ id: user_id, nick, roles })),
    channels: seen.map((channel) => showChannel(looker, channel)),
  };
}

function showChannel(looker: Looker, channel: ChannelRecord): ChannelView {
  const { world, person, marks } = looker;
  const recipients = (channel.recipients ?? []).filter((id) => id !== person.id);
  const joined = channel.thread_members?.some((member) => member.user_id === person.id) ?? false;
  const { unread, mentions } = marks.unread(person.id, channel);
  return {
    id: channel.id,
    type: channel.type,
    guildId: channel.guild_id ?? null,
    parentId: channel.parent_id,
    name: channel.guild_id ? channel.name : recipients.map((id) => nameOf(world, id)).join(", "),
    position: channel.position,
    topic: channel.topic,
    slowmode: channel.rate_limit_per_user,
    lastMessageId: channel.last_message_id,
    tags: (channel.available_tags ?? []).map((tag) => ({
      id: tag.id,
      name: tag.name,
      emoji: tag.emoji_name,
      moderated: tag.moderated,
    })),
    thread: isThread(channel) ? showThread(world, channel, joined) : null,
    recipients,
    can: abilities(looker, channel),
    unread: unread && (!isThread(channel) || joined),
    mentions,
  };
}

function showThread(world: World, channel: ChannelRecord, joined: boolean): ThreadView {
  const first = world.messages.get(channel.id)?.[0];
  return {
    archived: channel.thread?.archived ?? false,
    locked: channel.thread?.locked ?? false,
    isPrivate: isPrivateThread(channel),
    joined,
    ownerId: channel.owner_id ?? null,
    memberIds: (channel.thread_members ?? []).map((member) => member.user_id),
    messageCount: channel.message_count ?? 0,
    createdAt: snowflakeTime(channel.id),
    tags: channel.applied_tags ?? [],
    excerpt: first && !first.ephemeral_for ? first.content.slice(0, EXCERPT) : "",
  };
}

function abilities({ world, person }: Looker, channel: ChannelRecord): Abilities {
  const held = permissionsIn(world, person.id, channel.id);
  const has = (bit: bigint) => (held & bit) === bit;
  const manageThreads = has(Permission.MANAGE_THREADS);
  const shut = isThread(channel) && (channel.thread?.locked ?? false) && !manageThreads;
  const write = has(sendBit(channel)) && !shut && channel.type !== ChannelType.GUILD_CATEGORY;
  const text = channel.type === ChannelType.GUILD_TEXT || channel.type === ChannelType.GUILD_ANNOUNCEMENT;
  return {
    write,
    attach: write && has(Permission.ATTACH_FILES),
    react: has(Permission.ADD_REACTIONS | Permission.READ_MESSAGE_HISTORY) && !shut,
    manageMessages: channel.guild_id !== undefined && has(Permission.MANAGE_MESSAGES),
    pin: channel.guild_id === undefined || has(Permission.PIN_MESSAGES),
    startThread: (text && has(Permission.CREATE_PUBLIC_THREADS)) || (isForum(channel) && write),
    startPrivateThread: channel.type === ChannelType.GUILD_TEXT && has(Permission.CREATE_PRIVATE_THREADS),
    manageThreads,
    manageChannel:
      channel.guild_id !== undefined && (isThread(channel) ? manageThreads : has(Permission.MANAGE_CHANNELS)),
    poll: write && has(Permission.SEND_POLLS),
  };
}

function nameOf(world: World, id: Id): string {
  const user = world.users.get(id);
  return user?.global_name ?? user?.username ?? "Unknown user";
}

/** INTERACTION_CREATE as the application gets it. Channels are not obfuscated here, and content is never hidden. */
import { permissionsIn } from "../permissions.ts";
import { showFullChannel, showThread } from "../show/channel.ts";
import { showMember } from "../show/member.ts";
import { showRole } from "../show/role.ts";
import { showUserById } from "../show/user.ts";
import { isThread } from "./channel-types.ts";
import { attachmentSizeLimit, showAttachment } from "./files.ts";
import { ALL_INTENTS } from "./intents.ts";
import { toApiMessage } from "./message-show.ts";
import type {
  ApplicationRecord,
  AttachmentRecord,
  ChannelRecord,
  Id,
  InteractionRecord,
  MessageRecord,
} from "./model.ts";
import type { Viewer, World } from "./world.ts";

export const InteractionType = { COMMAND: 2, COMPONENT: 3, AUTOCOMPLETE: 4, MODAL_SUBMIT: 5 } as const;

export const InteractionContext = { GUILD: 0, BOT_DM: 1, PRIVATE_CHANNEL: 2 } as const;

export interface PayloadParts {
  data: object;
  /** The message whose component was used, also when that led to a form. */
  message?: MessageRecord | undefined;
  owners: Record<string, Id>;
}

export function buildPayload(world: World, record: InteractionRecord, parts: PayloadParts): Record<string, unknown> {
  const application = world.application(record.application_id);
  const channel = world.channel(record.channel_id);
  const guild = record.guild_id ? world.guild(record.guild_id) : undefined;
  const user = world.user(record.user_id);
  return {
    id: record.id,
    application_id: record.application_id,
    type: record.type,
    token: record.token,
    version: 1,
    data: parts.data,
    ...(guild
      ? {
          guild: { id: guild.id, locale: guild.preferred_locale, features: guild.features },
          guild_id: guild.id,
          guild_locale: guild.preferred_locale,
          member: invokingMember(world, guild.id, user.id, channel.id),
        }
      : { user: showUserById(world, user.id) }),
    channel: { ...showPlace(world, channel), permissions: permissionsIn(world, user.id, channel.id).toString() },
    channel_id: channel.id,
    ...(parts.message ? { message: toApiMessage(world, parts.message, applicationViewer(application)) } : {}),
    locale: user.locale,
    app_permissions: permissionsIn(world, application.bot_id, channel.id).toString(),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: parts.owners,
    context: contextOf(channel, application.bot_id),
    attachment_size_limit: attachmentSizeLimit(world, record.guild_id),
  };
}

/** What the application's own bot reads when nothing is hidden from it. */
export function applicationViewer(application: ApplicationRecord): Viewer {
  return { userId: application.bot_id, applicationId: application.id, intents: ALL_INTENTS, isBot: true };
}

export function contextOf(channel: ChannelRecord, botId: Id): number {
  if (channel.guild_id) return InteractionContext.GUILD;
  return channel.recipients?.includes(botId) ? InteractionContext.BOT_DM : InteractionContext.PRIVATE_CHANNEL;
}

function invokingMember(world: World, guildId: Id, userId: Id, channelId: Id): object {
  return {
    ...showMember(world, world.member(guildId, userId)),
    permissions: permissionsIn(world, userId, channelId).toString(),
    unusual_dm_activity_until: null,
  };
}

/** A channel without its overwrites. */
function showPlace(world: World, channel: ChannelRecord): Record<string, unknown> {
  if (!channel.guild_id) {
    const recipients = (channel.recipients ?? []).map((id) => showUserById(world, id));
    return {
      id: channel.id,
      type: channel.type,
      last_message_id: channel.last_message_id,
      flags: channel.flags,
      recipients,
    };
  }
  const { permission_overwrites, ...shown } = isThread(channel) ? showThread(channel) : showFullChannel(channel);
  return shown;
}

/** Ids picked in options, selects and fields. */
export interface Picked {
  users?: Iterable<Id>;
  roles?: Iterable<Id>;
  channels?: Iterable<Id>;
  messages?: Iterable<MessageRecord>;
  attachments?: Iterable<AttachmentRecord>;
}

/** The `resolved` data of ids; absent parts are left out. */
export function resolve(
  world: World,
  place: Pick<InteractionRecord, "application_id" | "user_id" | "channel_id" | "guild_id">,
  picked: Picked,
): Record<string, Record<Id, object>> {
  const application = world.application(place.application_id);
  const guildId = place.guild_id;
  const resolved: Record<string, Record<Id, object>> = {};
  const put = (kind: string, id: Id, shown: object) => {
    (resolved[kind] ??= {})[id] = shown;
  };
  for (const id of picked.users ?? []) {
    put("users", id, showUserById(world, id));
    const member = guildId ? world.findMember(guildId, id) : undefined;
    if (!member) continue;
    const { user, mute, deaf, ...shown } = showMember(world, member);
    put("members", id, { ...shown, permissions: permissionsIn(world, id, place.channel_id).toString() });
  }
  for (const id of picked.roles ?? []) {
    const role = world.roles.get(id);
    if (role) put("roles", id, showRole(role));
  }
  for (const id of picked.channels ?? []) {
    const channel = world.channel(id);
    put("channels", id, {
      ...showPlace(world, channel),
      permissions: permissionsIn(world, place.user_id, id).toString(),
      app_permissions: permissionsIn(world, application.bot_id, id).toString(),
    });
  }
  for (const message of picked.messages ?? []) {
    put("messages", message.id, toApiMessage(world, message, applicationViewer(application)));
  }
  for (const attachment of picked.attachments ?? []) {
    put("attachments", attachment.id, showAttachment(world, place.channel_id, attachment));
  }
  return resolved;
}

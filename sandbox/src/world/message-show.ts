/** How a message looks to somebody: signed links, their own reactions, and without content that is not for them. */
import { ComponentType } from "discord-api-types/v10";
import { showThread } from "../show/channel.ts";
import { showPartialMember } from "../show/member.ts";
import { showUserById } from "../show/user.ts";
import { fileUrl, showAttachment } from "./files.ts";
import { Intent } from "./intents.ts";
import { findMessage } from "./message-find.ts";
import type { AttachmentRecord, Id, MessageRecord, ReactionRecord } from "./model.ts";
import { showPoll } from "./poll-show.ts";
import type { Viewer, World } from "./world.ts";

/** Message types that refer to another message and show it. */
const REFERRING = [19, 21, 23];

/** A message as REST shows it to this viewer. `withNonce`: in the answer to its creation only. */
export function toApiMessage(
  world: World,
  message: MessageRecord,
  viewer: Viewer,
  { withNonce = false }: { withNonce?: boolean } = {},
): Record<string, unknown> {
  const thread = message.thread_id ? world.channels.get(message.thread_id) : undefined;
  return {
    ...showBasic(world, message, viewer),
    ...(message.reactions.length > 0
      ? { reactions: message.reactions.map((reaction) => showReaction(reaction, viewer.userId)) }
      : {}),
    ...showReferenced(world, message, viewer),
    ...(thread ? { thread: showThread(thread, viewer.userId) } : {}),
    ...(withNonce && message.nonce !== undefined ? { nonce: message.nonce } : {}),
  };
}

/** The same with what only gateway events carry: guild, author's member, members of those mentioned. */
export function toMessageEvent(
  world: World,
  message: MessageRecord,
  viewer: Viewer,
  options: { withNonce: boolean },
): Record<string, unknown> {
  // An ephemeral message reaches the bot like a direct message, without its guild.
  const guildId = message.ephemeral_for ? undefined : message.guild_id;
  const member = guildId && !message.webhook ? world.findMember(guildId, message.author_id) : undefined;
  return {
    ...toApiMessage(world, message, viewer, options),
    channel_type: world.channels.get(message.channel_id)?.type ?? 0,
    mentions: message.mentions.map((id) => {
      const mentioned = guildId ? world.findMember(guildId, id) : undefined;
      return { ...showUserById(world, id), ...(mentioned ? { member: showPartialMember(mentioned) } : {}) };
    }),
    ...(guildId ? { guild_id: guildId } : {}),
    ...(member ? { member: showPartialMember(member) } : {}),
  };
}

/** What a forward keeps of a message: its content, and nothing of who wrote it. */
export function toSnapshot(world: World, message: MessageRecord): object {
  const { type, content, timestamp, edited_timestamp, flags, mention_roles } = message;
  return {
    message: {
      type,
      content,
      mentions: message.mentions.map((id) => showUserById(world, id)),
      mention_roles,
      embeds: message.embeds,
      timestamp,
      edited_timestamp,
      flags,
      components: message.components,
      ...(message.sticker_items.length > 0 ? { sticker_items: message.sticker_items } : {}),
    },
  };
}

function showBasic(world: World, message: MessageRecord, viewer: Viewer): Record<string, unknown> {
  const readable = canReadContent(message, viewer);
  const content = readable ? showContent(world, message, viewer) : hiddenContent;
  const webhookId = message.webhook?.id ?? message.application_id;
  return {
    type: message.type,
    tts: message.tts,
    timestamp: message.timestamp,
    pinned: message.pinned,
    mentions: message.mentions.map((id) => showUserById(world, id)),
    mention_roles: message.mention_roles,
    mention_everyone: message.mention_everyone,
    id: message.id,
    flags: message.flags,
    edited_timestamp: message.edited_timestamp,
    channel_id: message.channel_id,
    author: showAuthor(world, message),
    ...content,
    ...(message.sticker_items.length > 0 ? { sticker_items: message.sticker_items } : {}),
    ...(webhookId ? { webhook_id: webhookId } : {}),
    ...(message.application_id ? { application_id: message.application_id } : {}),
    ...(message.interaction_metadata ? { interaction_metadata: message.interaction_metadata } : {}),
    ...(message.message_reference ? { message_reference: message.message_reference } : {}),
    ...(message.position === undefined ? {} : { position: message.position }),
  };
}

const hiddenContent = { content: "", embeds: [], attachments: [], components: [] };

/**
 * Whether content is shown: without MESSAGE_CONTENT a bot reads direct messages, its own, and those that mention it.
 */
export function canReadContent(message: MessageRecord, viewer: Viewer): boolean {
  if (!viewer.isBot || viewer.intents & Intent.MESSAGE_CONTENT || !message.guild_id) return true;
  if (message.author_id === viewer.userId || message.mentions.includes(viewer.userId)) return true;
  return message.application_id !== undefined && message.application_id === viewer.applicationId;
}

function showContent(world: World, message: MessageRecord, viewer: Viewer): Record<string, unknown> {
  const snapshots = message.message_snapshots?.map((snapshot) => {
    const { message: copy } = snapshot as { message: MessageRecord };
    const parts = { ...copy, attachments: message.snapshot_attachments ?? [] };
    return { message: { ...copy, ...showParts(world, message.channel_id, parts) } };
  });
  return {
    content: message.content,
    ...showParts(world, message.channel_id, message),
    ...(message.poll ? { poll: showPoll(message.poll, viewer) } : {}),
    ...(snapshots ? { message_snapshots: snapshots } : {}),
  };
}

const SUPPRESS_EMBEDS = 1 << 2;

type Parts = Pick<MessageRecord, "attachments" | "embeds" | "components" | "flags">;

/** Embeds, components and files. A file shown in one of the former is not listed a second time. */
function showParts(world: World, channelId: Id, parts: Parts): Record<string, unknown> {
  const used = new Set<Id>();
  const link = (url: string): AttachmentRecord | undefined => {
    const found = attachmentByUrl(parts, url);
    if (found) used.add(found.id);
    return found;
  };
  const linked = (value: unknown): unknown => withLinks(world, channelId, value, link);
  const embeds = parts.embeds.map(linked);
  const components = parts.components.map(linked);
  return {
    embeds: parts.flags & SUPPRESS_EMBEDS ? [] : embeds,
    components,
    attachments: parts.attachments
      .filter((attachment) => !used.has(attachment.id))
      .map((attachment) => showAttachment(world, channelId, attachment)),
  };
}

function attachmentByUrl(message: Pick<MessageRecord, "attachments">, url: string): AttachmentRecord | undefined {
  if (!url.startsWith("attachment://")) return undefined;
  const name = url.slice("attachment://".length);
  return message.attachments.find((attachment) => attachment.filename === name);
}

/** A copy of an embed or component in which `attachment://` became a signed link with the file's facts. */
function withLinks(
  world: World,
  channelId: Id,
  value: unknown,
  link: (url: string) => AttachmentRecord | undefined,
): unknown {
  if (Array.isArray(value)) return value.map((entry) => withLinks(world, channelId, entry, link));
  if (typeof value !== "object" || value === null) return value;
  const shown: Record<string, unknown> = {};
  let facts = {};
  if ("type" in value && value.type === ComponentType.File) Object.assign(shown, fileFacts(value, link));
  for (const [name, entry] of Object.entries(value)) {
    if (typeof entry !== "string" || !/^(proxy_)?(icon_)?url$|^proxy_icon_url$/.test(name)) {
      shown[name] = withLinks(world, channelId, entry, link);
      continue;
    }
    const attachment = link(entry);
    shown[name] = attachment ? fileUrl(world, channelId, attachment) : entry;
    if (!attachment || name !== "url") continue;
    const { id, width = 0, height = 0, content_type } = attachment;
    facts = { attachment_id: id, width, height, content_type };
  }
  return { ...shown, ...facts };
}

/** A file component also says what the file is called and how large it is. */
function fileFacts(component: object, link: (url: string) => AttachmentRecord | undefined): object {
  const { file } = component as { file?: { url: string } };
  const attachment = link(file?.url ?? "");
  return { name: attachment?.filename ?? "unknown", size: attachment?.size ?? 0 };
}

function showAuthor(world: World, message: MessageRecord): Record<string, unknown> {
  const { webhook } = message;
  if (!webhook) return showUserById(world, message.author_id);
  return {
    id: webhook.id,
    username: webhook.username,
    avatar: webhook.avatar,
    discriminator: "0000",
    public_flags: 0,
    flags: 0,
    bot: true,
    global_name: null,
    primary_guild: null,
  };
}

function showReaction({ emoji, users }: ReactionRecord, viewerId: Id): object {
  return {
    emoji,
    count: users.length,
    count_details: { burst: 0, normal: users.length },
    burst_colors: [],
    me_burst: false,
    me: users.includes(viewerId),
  };
}

/** The message referred to, `null` when it is gone. Forwards carry a snapshot instead. */
function showReferenced(world: World, message: MessageRecord, viewer: Viewer): object {
  const reference = message.message_reference;
  if (!reference || !REFERRING.includes(message.type)) return {};
  const found = reference.message_id ? findMessage(world, reference.channel_id, reference.message_id) : undefined;
  return { referenced_message: found ? showBasic(world, found, viewer) : null };
}

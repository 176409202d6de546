/** Threads and forum posts: begun, changed and deleted, by bots and people alike. */
import { refuse } from "../errors.ts";
import { Permission, requirePermissions } from "../permissions.ts";
import { AuditAction, changesBetween, writeAudit } from "./audit-log.ts";
import { ChannelType, isForum, isThread } from "./channel-types.ts";
import { forget } from "./channels.ts";
import { emitMessageUpdate } from "./message-events.ts";
import { messageInHistory } from "./message-find.ts";
import { postSystemMessage } from "./message-system.ts";
import type { ChannelRecord, Id } from "./model.ts";
import { bareChannel } from "./seed.ts";
import { armThread, THREAD_PINNED } from "./thread-archive.ts";
import { emitThreadCreate, emitThreadDelete, emitThreadMembers, emitThreadUpdate } from "./thread-events.ts";
import { newThreadMember } from "./thread-members.ts";
import { checkActiveRoom, checkTags, checkThreadChange, type ThreadChanges } from "./thread-rules.ts";
import type { Actor, World } from "./world.ts";

/** Forum flag: every post needs a tag. */
const REQUIRE_TAG = 1 << 4;

/** Message flag: a thread was begun from it. */
const HAS_THREAD = 1 << 5;

const SystemType = { CHANNEL_NAME_CHANGE: 4, THREAD_CREATED: 18, THREAD_STARTER_MESSAGE: 21 } as const;

export type { ThreadChanges } from "./thread-rules.ts";

export interface ThreadFields {
  name: string;
  type?: number;
  auto_archive_duration?: number;
  rate_limit_per_user?: number;
  invitable?: boolean;
  applied_tags?: Id[];
}

/** A thread that does not grow from a message. */
export function createThread(world: World, actor: Actor, parentId: Id, fields: ThreadFields): ChannelRecord {
  const parent = world.channel(parentId);
  const type = fields.type ?? ChannelType.PRIVATE_THREAD;
  const allowed: readonly number[] =
    parent.type === ChannelType.GUILD_TEXT ? [11, 12] : parent.type === ChannelType.GUILD_ANNOUNCEMENT ? [10] : [];
  requirePermissions(world, actor.userId, parentId, 0n);
  if (!allowed.includes(type)) throw refuse(50024);
  const bit =
    type === ChannelType.PRIVATE_THREAD ? Permission.CREATE_PRIVATE_THREADS : Permission.CREATE_PUBLIC_THREADS;
  requirePermissions(world, actor.userId, parentId, bit);
  const thread = begin(world, actor, parent, { ...fields, type });
  if (type !== ChannelType.PRIVATE_THREAD) {
    postSystemMessage(world, {
      channelId: parentId,
      authorId: actor.userId,
      type: SystemType.THREAD_CREATED,
      content: thread.name,
      reference: referenceTo(thread, undefined),
    });
  }
  return thread;
}

/** A public thread growing from a message; it has the message's id. */
export function createThreadFromMessage(
  world: World,
  actor: Actor,
  parentId: Id,
  messageId: Id,
  fields: Omit<ThreadFields, "type">,
): ChannelRecord {
  const parent = world.channel(parentId);
  requirePermissions(world, actor.userId, parentId, 0n);
  if (parent.type !== ChannelType.GUILD_TEXT && parent.type !== ChannelType.GUILD_ANNOUNCEMENT) throw refuse(50024);
  requirePermissions(world, actor.userId, parentId, Permission.CREATE_PUBLIC_THREADS | Permission.READ_MESSAGE_HISTORY);
  const message = messageInHistory(world, parentId, messageId);
  if (message.thread_id || world.channels.has(messageId)) throw refuse(160004);
  const type = parent.type === ChannelType.GUILD_TEXT ? ChannelType.PUBLIC_THREAD : ChannelType.ANNOUNCEMENT_THREAD;
  const thread = begin(world, actor, parent, { ...fields, type }, messageId);
  message.thread_id = thread.id;
  message.flags |= HAS_THREAD;
  postSystemMessage(world, {
    channelId: thread.id,
    authorId: message.author_id,
    type: SystemType.THREAD_STARTER_MESSAGE,
    reference: referenceTo(parent, messageId),
  });
  emitMessageUpdate(world, message);
  return thread;
}

/** The thread of a forum post, not announced yet: the caller writes its first message, with the thread's own id. */
export function registerPost(
  world: World,
  actor: Actor,
  forumId: Id,
  fields: Omit<ThreadFields, "type">,
): ChannelRecord {
  const forum = world.channel(forumId);
  requirePermissions(world, actor.userId, forumId, 0n);
  if (!isForum(forum)) throw refuse(50024);
  requirePermissions(world, actor.userId, forumId, Permission.SEND_MESSAGES);
  const tags = fields.applied_tags ?? [];
  checkTags(world, actor, forum, tags);
  if (forum.flags & REQUIRE_TAG && tags.length === 0) throw refuse(40067);
  return register(world, actor, forum, { ...fields, applied_tags: tags, type: ChannelType.PUBLIC_THREAD });
}

/** The same for a webhook, which has no permissions to ask for. */
export function registerWebhookPost(
  world: World,
  webhookId: Id,
  forumId: Id,
  fields: Omit<ThreadFields, "type">,
): ChannelRecord {
  const tags = fields.applied_tags ?? [];
  const forum = world.channel(forumId);
  checkTags(world, { userId: webhookId }, forum, tags);
  if (forum.flags & REQUIRE_TAG && tags.length === 0) throw refuse(40067);
  const actor = { userId: webhookId };
  return register(world, actor, forum, { ...fields, applied_tags: tags, type: ChannelType.PUBLIC_THREAD });
}

export function editThread(world: World, actor: Actor, threadId: Id, changes: ThreadChanges): ChannelRecord {
  const thread = world.channel(threadId);
  const state = thread.thread;
  if (!state) throw refuse(50024);
  requirePermissions(world, actor.userId, threadId, 0n);
  checkThreadChange(world, actor, thread, changes);
  const before = structuredClone({ ...thread, ...state });
  const { archived, locked, invitable, auto_archive_duration, applied_tags, name, rate_limit_per_user, flags } =
    changes;
  if (applied_tags) {
    checkTags(world, actor, parentOf(world, thread), applied_tags, thread.applied_tags);
    thread.applied_tags = applied_tags;
  }
  if (locked !== undefined) state.locked = locked;
  if (invitable !== undefined) state.invitable = invitable;
  if (auto_archive_duration !== undefined) state.auto_archive_duration = auto_archive_duration;
  if (rate_limit_per_user !== undefined) thread.rate_limit_per_user = rate_limit_per_user;
  if (flags !== undefined) thread.flags = (thread.flags & ~THREAD_PINNED) | (flags & THREAD_PINNED);
  if (archived !== undefined && archived !== state.archived) {
    if (!archived) checkActiveRoom(world, thread.guild_id ?? "");
    state.archived = archived;
    state.archive_timestamp = world.timestamp();
  }
  const renamed = name !== undefined && name !== thread.name;
  if (renamed) thread.name = name;
  armThread(world, thread);
  emitThreadUpdate(world, thread);
  if (renamed) {
    postSystemMessage(world, {
      channelId: threadId,
      authorId: actor.userId,
      type: SystemType.CHANNEL_NAME_CHANGE,
      content: name,
    });
  }
  const audited = changesBetween(before, { ...thread, ...state }, [...AUDITED, "applied_tags", "flags"]);
  if (audited.length > 0 && thread.guild_id) {
    writeAudit(world, thread.guild_id, actor, {
      action: AuditAction.THREAD_UPDATE,
      targetId: threadId,
      changes: audited,
    });
  }
  return thread;
}

export function deleteThread(world: World, actor: Actor, threadId: Id): ChannelRecord {
  const thread = world.channel(threadId);
  if (!isThread(thread) || !thread.guild_id) throw refuse(50024);
  requirePermissions(world, actor.userId, threadId, Permission.MANAGE_THREADS);
  emitThreadDelete(world, thread);
  forget(world, threadId);
  writeAudit(world, thread.guild_id, actor, {
    action: AuditAction.THREAD_DELETE,
    targetId: threadId,
    changes: changesBetween({ ...thread, ...thread.thread }, {}, AUDITED),
  });
  return thread;
}

const AUDITED = ["name", "type", "archived", "locked", "invitable", "auto_archive_duration", "rate_limit_per_user"];

function register(
  world: World,
  actor: Actor,
  parent: ChannelRecord,
  fields: ThreadFields & { type: number },
  id?: Id,
): ChannelRecord {
  const guildId = parent.guild_id ?? "";
  checkActiveRoom(world, guildId);
  const now = world.timestamp();
  const record: ChannelRecord = {
    ...bareChannel(id ?? world.ids.next(), fields.type),
    guild_id: guildId,
    name: fields.name,
    parent_id: parent.id,
    rate_limit_per_user: fields.rate_limit_per_user ?? parent.default_thread_rate_limit_per_user ?? 0,
    owner_id: actor.userId,
    thread: {
      archived: false,
      locked: false,
      invitable: fields.invitable ?? true,
      auto_archive_duration: fields.auto_archive_duration ?? parent.default_auto_archive_duration ?? 4_320,
      archive_timestamp: now,
      create_timestamp: now,
    },
    // A webhook that posts in a forum owns the thread without being in it.
    thread_members: world.users.has(actor.userId) ? [newThreadMember(world, actor.userId)] : [],
    message_count: 0,
    total_message_sent: 0,
    ...(isForum(parent) ? { applied_tags: fields.applied_tags ?? [] } : {}),
  };
  world.channels.set(record.id, record);
  return record;
}

function begin(
  world: World,
  actor: Actor,
  parent: ChannelRecord,
  fields: ThreadFields & { type: number },
  id?: Id,
): ChannelRecord {
  const thread = register(world, actor, parent, fields, id);
  announce(world, thread);
  auditThread(world, actor, thread);
  return thread;
}

/** Tells of a new thread, and starts the time until it archives itself. */
export function announce(world: World, thread: ChannelRecord): void {
  armThread(world, thread);
  emitThreadCreate(world, thread, "everyone");
  emitThreadMembers(world, thread, { added: thread.thread_members ?? [] });
}

export function auditThread(world: World, actor: Actor, thread: ChannelRecord): void {
  writeAudit(world, thread.guild_id ?? "", actor, {
    action: AuditAction.THREAD_CREATE,
    targetId: thread.id,
    changes: changesBetween({}, { ...thread, ...thread.thread }, AUDITED),
  });
}

function parentOf(world: World, thread: ChannelRecord): ChannelRecord {
  return world.channel(thread.parent_id ?? "");
}

function referenceTo(
  channel: ChannelRecord,
  messageId: Id | undefined,
): { type: number; channel_id: Id; message_id?: Id; guild_id?: Id } {
  return {
    type: 0,
    channel_id: channel.id,
    ...(messageId ? { message_id: messageId } : {}),
    ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
  };
}

/** Who is in a thread. */
import { refuse } from "../errors.ts";
import { Permission, permissionsIn, requirePermissions } from "../permissions.ts";
import { isPrivateThread, isThread } from "./channel-types.ts";
import { postSystemMessage } from "./message-system.ts";
import type { ChannelRecord, Id, ThreadMemberRecord } from "./model.ts";
import { emitThreadCreate, emitThreadMembers } from "./thread-events.ts";
import type { Actor, World } from "./world.ts";

export const MAX_THREAD_MEMBERS = 1_000;

const SystemType = { RECIPIENT_ADD: 1, RECIPIENT_REMOVE: 2 } as const;

export function newThreadMember(world: World, userId: Id): ThreadMemberRecord {
  return { user_id: userId, join_timestamp: world.timestamp(), flags: 0 };
}

/** Whether this user holds MANAGE_THREADS where the thread is. */
export function mayModerate(world: World, userId: Id, thread: ChannelRecord): boolean {
  return Boolean(thread.parent_id && permissionsIn(world, userId, thread.parent_id) & Permission.MANAGE_THREADS);
}

/** Joins a thread that one can see. */
export function joinThread(world: World, actor: Actor, threadId: Id): void {
  const thread = openThread(world, threadId);
  requirePermissions(world, actor.userId, threadId, 0n);
  letIn(world, thread, actor.userId);
}

export function leaveThread(world: World, actor: Actor, threadId: Id): void {
  const thread = openThread(world, threadId);
  requirePermissions(world, actor.userId, threadId, 0n);
  letOut(world, thread, actor.userId);
}

/** Brings somebody else in; whoever does it must be able to write in the thread. */
export function addThreadMember(world: World, actor: Actor, threadId: Id, userId: Id): void {
  const thread = openThread(world, threadId);
  requirePermissions(world, actor.userId, threadId, Permission.SEND_MESSAGES_IN_THREADS);
  const moderator = mayModerate(world, actor.userId, thread);
  if (isPrivateThread(thread) && !thread.thread?.invitable && !moderator && thread.owner_id !== actor.userId) {
    throw refuse(50013);
  }
  if (!world.findMember(thread.guild_id ?? "", userId)) throw refuse(10007);
  const seesParent = thread.parent_id && permissionsIn(world, userId, thread.parent_id) & Permission.VIEW_CHANNEL;
  if (!seesParent) throw refuse(50001);
  if (!letIn(world, thread, userId)) return;
  postSystemMessage(world, {
    channelId: threadId,
    authorId: actor.userId,
    type: SystemType.RECIPIENT_ADD,
    mentions: [userId],
  });
}

/** Puts somebody out: with MANAGE_THREADS, or from one's own private thread. */
export function removeThreadMember(world: World, actor: Actor, threadId: Id, userId: Id): void {
  const thread = openThread(world, threadId);
  requirePermissions(world, actor.userId, threadId, 0n);
  const own = isPrivateThread(thread) && thread.owner_id === actor.userId;
  if (!own && !mayModerate(world, actor.userId, thread)) throw refuse(50013);
  if (!letOut(world, thread, userId)) return;
  postSystemMessage(world, {
    channelId: threadId,
    authorId: actor.userId,
    type: SystemType.RECIPIENT_REMOVE,
    mentions: [userId],
  });
}

/** Makes somebody a member without asking for permissions. Says whether they were not one before. */
export function letIn(world: World, thread: ChannelRecord, userId: Id): boolean {
  const members = (thread.thread_members ??= []);
  if (members.some((member) => member.user_id === userId)) return false;
  if (members.length >= MAX_THREAD_MEMBERS) throw refuse(30033);
  const member = newThreadMember(world, userId);
  members.push(member);
  emitThreadCreate(world, thread, [userId]);
  emitThreadMembers(world, thread, { added: [member] });
  return true;
}

function letOut(world: World, thread: ChannelRecord, userId: Id): boolean {
  const members = thread.thread_members ?? [];
  if (!members.some((member) => member.user_id === userId)) return false;
  thread.thread_members = members.filter((member) => member.user_id !== userId);
  emitThreadMembers(world, thread, { removed: [userId] });
  return true;
}

/** Takes somebody who left the guild out of all its threads, silently. */
export function leaveThreads(world: World, guildId: Id, userId: Id): void {
  for (const channel of world.channels.inGuild(guildId)) {
    if (!channel.thread_members) continue;
    channel.thread_members = channel.thread_members.filter((member) => member.user_id !== userId);
  }
}

function openThread(world: World, threadId: Id): ChannelRecord {
  const thread = world.channel(threadId);
  if (!isThread(thread)) throw refuse(50024);
  if (thread.thread?.archived) throw refuse(50083);
  return thread;
}

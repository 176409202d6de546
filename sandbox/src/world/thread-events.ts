import { showThread, showThreadMember } from "../show/channel.ts";
import { showMember } from "../show/member.ts";
import { Intent } from "./intents.ts";
import type { ChannelRecord, Id, ThreadMemberRecord } from "./model.ts";
import type { Viewer, World } from "./world.ts";

/** THREAD_CREATE: to everyone who may see it when it is new, else to those who were let in. */
export function emitThreadCreate(world: World, thread: ChannelRecord, to: "everyone" | Id[]): void {
  world.emit({
    t: "THREAD_CREATE",
    ...placeOf(thread),
    intent: Intent.GUILDS,
    ...(to === "everyone" ? {} : { userIds: to }),
    d: (viewer) => ({ ...showThread(thread, viewer.userId), ...(to === "everyone" ? { newly_created: true } : {}) }),
  });
}

export function emitThreadUpdate(world: World, thread: ChannelRecord): void {
  world.emit({
    t: "THREAD_UPDATE",
    ...placeOf(thread),
    intent: Intent.GUILDS,
    d: (viewer) => {
      // An update shows the thread as everyone has it, without one's own membership.
      const { member: _own, ...shared } = showThread(thread, viewer.userId);
      return shared;
    },
  });
}

/** Sent before the thread is gone: afterwards nobody can view it. */
export function emitThreadDelete(world: World, thread: ChannelRecord): void {
  const { id, guild_id, parent_id, type } = thread;
  world.emit({ t: "THREAD_DELETE", ...placeOf(thread), intent: Intent.GUILDS, d: { id, guild_id, parent_id, type } });
}

/** Who came and who went. Without GUILD_MEMBERS a bot hears of itself only. */
export function emitThreadMembers(
  world: World,
  thread: ChannelRecord,
  change: { added?: ThreadMemberRecord[]; removed?: Id[] },
): void {
  const { added = [], removed = [] } = change;
  const show = (viewer: Viewer): object | undefined => {
    const all = Boolean(viewer.intents & Intent.GUILD_MEMBERS);
    const came = added.filter(({ user_id }) => all || user_id === viewer.userId);
    const went = removed.filter((id) => all || id === viewer.userId);
    if (came.length + went.length === 0) return undefined;
    return {
      id: thread.id,
      guild_id: thread.guild_id,
      member_count: Math.min(thread.thread_members?.length ?? 0, 50),
      ...(came.length > 0 ? { added_members: came.map((member) => showAdded(world, thread, member)) } : {}),
      ...(went.length > 0 ? { removed_member_ids: went } : {}),
    };
  };
  const intent = Intent.GUILDS | Intent.GUILD_MEMBERS;
  world.emit({
    t: "THREAD_MEMBERS_UPDATE",
    ...placeOf(thread),
    intent,
    d: (viewer) => (removed.includes(viewer.userId) ? undefined : show(viewer)),
  });
  // Those who went may no longer see the thread, but hear of it.
  const { guildId } = placeOf(thread);
  if (removed.length > 0) world.emit({ t: "THREAD_MEMBERS_UPDATE", guildId, intent, userIds: removed, d: show });
}

function showAdded(world: World, thread: ChannelRecord, added: ThreadMemberRecord): object {
  const member = world.findMember(thread.guild_id ?? "", added.user_id);
  return {
    ...showThreadMember(thread, added),
    ...(member ? { member: showMember(world, member) } : {}),
    presence: null,
  };
}

function placeOf(thread: ChannelRecord): { guildId: Id; channelId: Id } {
  return { guildId: thread.guild_id ?? "", channelId: thread.id };
}

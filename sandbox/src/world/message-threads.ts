/** What writing in a thread does to it: it wakes up, and writer and mentioned people become members of it. */
import { canView } from "../permissions.ts";
import type { ChannelRecord, MessageRecord } from "./model.ts";
import { setArchived } from "./thread-archive.ts";
import { letIn, MAX_THREAD_MEMBERS } from "./thread-members.ts";
import type { World } from "./world.ts";

/** A mentioned role brings its members along up to this many. */
const MAX_BROUGHT_BY_ROLE = 100;

export function openThreadForMessage(world: World, thread: ChannelRecord, message: MessageRecord): void {
  if (thread.thread?.archived) setArchived(world, thread, "active");
  addMentioned(world, thread, message);
}

/** Adds the writer and everyone mentioned who can see the parent channel, as long as there is room. */
export function addMentioned(world: World, thread: ChannelRecord, message: MessageRecord): void {
  const guildId = thread.guild_id ?? "";
  const byRole = message.mention_roles.flatMap((roleId) => {
    const members = world.membersOf(guildId).filter((member) => member.roles.includes(roleId));
    return members.length <= MAX_BROUGHT_BY_ROLE ? members.map((member) => member.user_id) : [];
  });
  for (const userId of new Set([...(message.webhook ? [] : [message.author_id]), ...message.mentions, ...byRole])) {
    const seesParent = thread.parent_id && canView(world, userId, thread.parent_id);
    const hasRoom = (thread.thread_members?.length ?? 0) < MAX_THREAD_MEMBERS;
    if (seesParent && hasRoom && world.findMember(guildId, userId)) letIn(world, thread, userId);
  }
}

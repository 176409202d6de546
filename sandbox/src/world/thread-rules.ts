/** Who may change a thread, and what threads may hold. */
import { invalid, refuse } from "../errors.ts";
import { Permission, permissionsIn, requirePermissions } from "../permissions.ts";
import { isThread } from "./channel-types.ts";
import type { ChannelRecord, Id } from "./model.ts";
import { mayModerate } from "./thread-members.ts";
import type { Actor, World } from "./world.ts";

export const MAX_ACTIVE_THREADS = 1_000;

export interface ThreadChanges {
  name?: string;
  archived?: boolean;
  locked?: boolean;
  invitable?: boolean;
  auto_archive_duration?: number;
  rate_limit_per_user?: number;
  flags?: number;
  applied_tags?: Id[];
}

/** Who may change what: see Discord's threads topic, "Editing & deleting threads". */
export function checkThreadChange(world: World, actor: Actor, thread: ChannelRecord, changes: ThreadChanges): void {
  const moderator = mayModerate(world, actor.userId, thread);
  const wakes = changes.archived === false;
  if (thread.thread?.archived && !wakes) throw refuse(50083);
  const others = Object.keys(changes).filter((key) => key !== "archived" || !wakes);
  if (wakes && thread.thread?.archived && !moderator) {
    if (thread.thread.locked) throw refuse(50013);
    requirePermissions(world, actor.userId, thread.id, Permission.SEND_MESSAGES_IN_THREADS);
  }
  if (others.length === 0 || moderator) return;
  if (changes.locked !== undefined || changes.rate_limit_per_user !== undefined || changes.flags !== undefined)
    throw refuse(50013);
  if (thread.owner_id !== actor.userId) throw refuse(50013);
}

export function checkTags(
  world: World,
  actor: Actor,
  forum: ChannelRecord,
  tags: readonly Id[],
  had: readonly Id[] = [],
): void {
  const known = forum.available_tags ?? [];
  for (const [index, id] of tags.entries()) {
    if (!known.some((tag) => tag.id === id)) throw invalid(`applied_tags.${index}`, "INVALID_TAG", "Unknown tag");
  }
  const touched = [...tags.filter((id) => !had.includes(id)), ...had.filter((id) => !tags.includes(id))];
  const moderated = touched.some((id) => known.find((tag) => tag.id === id)?.moderated);
  if (moderated && !(permissionsIn(world, actor.userId, forum.id) & Permission.MANAGE_THREADS)) throw refuse(50013);
}

export function checkActiveRoom(world: World, guildId: Id): void {
  const active = world.channels.inGuild(guildId).filter((channel) => isThread(channel) && !channel.thread?.archived);
  if (active.length >= MAX_ACTIVE_THREADS) throw refuse(160006);
}

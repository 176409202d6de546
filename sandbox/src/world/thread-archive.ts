/** Threads archive themselves after a time without messages. */
import { snowflakeTime } from "../snowflake.ts";
import { isThread } from "./channel-types.ts";
import type { ChannelRecord, Id } from "./model.ts";
import { emitThreadUpdate } from "./thread-events.ts";
import { discordTime, type World } from "./world.ts";

const MINUTE = 60_000;

/** A forum post pinned to the top; it never archives itself. */
export const THREAD_PINNED = 1 << 1;

/** Sets the alarm that archives this thread; later messages put it off. */
export function armThread(world: World, thread: ChannelRecord): void {
  dropThreadAlarm(world, thread.id);
  if (!thread.thread || thread.thread.archived || thread.flags & THREAD_PINNED) return;
  world.threadAlarms.set(
    thread.id,
    world.clock.at(dueTime(thread), () => {
      if (dueTime(thread) > world.clock.now()) armThread(world, thread);
      else setArchived(world, thread, "archived");
    }),
  );
}

/** Sets the alarms of a world that was just imported. */
export function armThreads(world: World): void {
  for (const channel of world.channels.values()) if (isThread(channel)) armThread(world, channel);
}

export function dropThreadAlarm(world: World, threadId: Id): void {
  world.threadAlarms.get(threadId)?.cancel();
  world.threadAlarms.delete(threadId);
}

/** Archives or wakes a thread, and says so. */
export function setArchived(world: World, thread: ChannelRecord, state: "archived" | "active"): void {
  if (!thread.thread) return;
  thread.thread.archived = state === "archived";
  thread.thread.archive_timestamp = discordTime(world.clock.now());
  armThread(world, thread);
  emitThreadUpdate(world, thread);
}

function dueTime(thread: ChannelRecord): number {
  const changed = Date.parse(thread.thread?.archive_timestamp ?? "");
  const written = thread.last_message_id ? snowflakeTime(thread.last_message_id) : 0;
  return Math.max(changed, written) + (thread.thread?.auto_archive_duration ?? 0) * MINUTE;
}

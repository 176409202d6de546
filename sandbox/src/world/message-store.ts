import { isThread } from "./channel-types.ts";
import { emitMessageCreate, emitMessageDelete } from "./message-events.ts";
import { firstNotBefore } from "./message-find.ts";
import type { MessageRecord } from "./model.ts";
import type { World } from "./world.ts";

/** Types that a thread's counters pass over: its starter and what Discord reports of the thread itself. */
const NOT_COUNTED = [4, 21];

/** Puts a finished message into its channel and tells everybody. */
export function addToChannel(world: World, message: MessageRecord): MessageRecord {
  const channel = world.channel(message.channel_id);
  const messages = world.messages.get(channel.id) ?? [];
  if (!world.messages.has(channel.id)) world.messages.set(channel.id, messages);
  messages.splice(firstNotBefore(messages, message.id), 0, message);
  if (!message.ephemeral_for) {
    channel.last_message_id = message.id;
    if (isThread(channel)) {
      message.position = channel.total_message_sent ?? 0;
      // The first message of a forum post has the thread's own id.
      if (message.id !== channel.id && !NOT_COUNTED.includes(message.type)) {
        channel.message_count = (channel.message_count ?? 0) + 1;
        channel.total_message_sent = (channel.total_message_sent ?? 0) + 1;
      }
    }
  }
  emitMessageCreate(world, message);
  return message;
}

/** Takes messages out of their channel with their files. Says nothing to anybody. */
export function takeFromChannel(world: World, gone: readonly MessageRecord[]): void {
  for (const message of gone) {
    const messages = world.messages.get(message.channel_id) ?? [];
    const at = messages.indexOf(message);
    if (at < 0) continue;
    messages.splice(at, 1);
    for (const { id } of [...message.attachments, ...(message.snapshot_attachments ?? [])]) world.files.delete(id);
    const channel = world.channels.get(message.channel_id);
    if (channel && isThread(channel) && !message.ephemeral_for && message.id !== channel.id) {
      channel.message_count = Math.max(0, (channel.message_count ?? 0) - 1);
    }
  }
}

export function removeMessage(world: World, message: MessageRecord): void {
  takeFromChannel(world, [message]);
  emitMessageDelete(world, message);
}

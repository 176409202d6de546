import type { UploadedFile } from "../http/route.ts";
import { forget } from "./channels.ts";
import { createMessage } from "./messages.ts";
import type { ChannelRecord, Id, MessageRecord } from "./model.ts";
import { announce, auditThread, registerPost, type ThreadFields } from "./threads.ts";
import type { Actor, World } from "./world.ts";

/** A forum post: a thread and its first message, which has the same id. */
export function createPost(
  world: World,
  actor: Actor,
  forumId: Id,
  fields: Omit<ThreadFields, "type">,
  message: { body: unknown; files: readonly UploadedFile[] },
): { thread: ChannelRecord; first: MessageRecord } {
  const thread = registerPost(world, actor, forumId, fields);
  const first = writePost(world, actor, thread, () =>
    createMessage(world, {
      channelId: thread.id,
      authorId: actor.userId,
      body: message.body ?? {},
      files: message.files,
      id: thread.id,
      at: "message",
    }),
  );
  return { thread, first };
}

/** Completes a registered post with its first message. Without one it does not exist. */
export function writePost(
  world: World,
  actor: Actor,
  thread: ChannelRecord,
  write: () => MessageRecord,
): MessageRecord {
  try {
    const first = world.allOrNothing(() => {
      announce(world, thread);
      return write();
    });
    if (thread.parent_id) world.channel(thread.parent_id).last_message_id = thread.id;
    auditThread(world, actor, thread);
    return first;
  } catch (error) {
    forget(world, thread.id);
    throw error;
  }
}

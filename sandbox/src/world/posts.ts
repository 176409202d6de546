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
  try {
    const first = world.allOrNothing(() => {
      announce(world, thread);
      return createMessage(world, {
        channelId: thread.id,
        authorId: actor.userId,
        body: message.body ?? {},
        files: message.files,
        id: thread.id,
        at: "message",
      });
    });
    world.channel(forumId).last_message_id = thread.id;
    auditThread(world, actor, thread);
    return { thread, first };
  } catch (error) {
    // A post without a first message does not exist.
    forget(world, thread.id);
    throw error;
  }
}

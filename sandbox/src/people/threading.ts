import { isForum } from "../world/channel-types.ts";
import { createMessage } from "../world/messages.ts";
import type { ChannelRecord, Id } from "../world/model.ts";
import { createPost } from "../world/posts.ts";
import { addThreadMember, joinThread, leaveThread, removeThreadMember } from "../world/thread-members.ts";
import { createThread, createThreadFromMessage, editThread, type ThreadChanges } from "../world/threads.ts";
import type { Draft, Threading } from "./person.ts";
import { attempt, cannot, type Self, seenChannel } from "./self.ts";
import { toBody, toUpload } from "./talking.ts";

export function threading(self: Self): Threading {
  const { world, id } = self;
  const actor = { userId: id };
  const change = (threadId: Id, what: string, changes: ThreadChanges) => {
    seenThread(self, threadId);
    attempt(self, what, () => editThread(world, actor, threadId, changes));
  };
  return {
    startThread(channelId, thread) {
      const channel = seenChannel(self, channelId);
      return attempt(self, "start a thread there", () => start(self, channel, thread));
    },
    joinThread(threadId) {
      seenThread(self, threadId);
      attempt(self, "join that thread", () => joinThread(world, actor, threadId));
    },
    leaveThread(threadId) {
      seenThread(self, threadId);
      attempt(self, "leave that thread", () => leaveThread(world, actor, threadId));
    },
    addToThread(threadId, userId) {
      seenThread(self, threadId);
      attempt(self, "add somebody to that thread", () => addThreadMember(world, actor, threadId, userId));
    },
    removeFromThread(threadId, userId) {
      seenThread(self, threadId);
      attempt(self, "remove somebody from that thread", () => removeThreadMember(world, actor, threadId, userId));
    },
    archiveThread: (threadId) => change(threadId, "archive that thread", { archived: true }),
    unarchiveThread: (threadId) => change(threadId, "reopen that thread", { archived: false }),
    lockThread: (threadId) => change(threadId, "lock that thread", { locked: true }),
    // An archived thread takes no other change: unlocking it opens it as well.
    unlockThread: (threadId) => change(threadId, "unlock that thread", { locked: false, archived: false }),
    renameThread: (threadId, name) => change(threadId, "rename that thread", { name }),
  };
}

function seenThread(self: Self, threadId: Id): ChannelRecord {
  const thread = seenChannel(self, threadId);
  if (!thread.thread) throw cannot(self, `treat #${thread.name} as a thread`);
  return thread;
}

function start(self: Self, channel: ChannelRecord, thread: Parameters<Threading["startThread"]>[1]): ChannelRecord {
  const { world, id } = self;
  const actor = { userId: id };
  const { name, isPrivate, messageId, draft, tags = [] } = thread;
  if (isForum(channel)) {
    const { body, files } = toMessage(channel.id, draft ?? name);
    return createPost(world, actor, channel.id, { name, applied_tags: tags }, { body, files }).thread;
  }
  const made = messageId
    ? createThreadFromMessage(world, actor, channel.id, messageId, { name })
    : createThread(world, actor, channel.id, { name, type: isPrivate ? 12 : 11 });
  if (draft) createMessage(world, { channelId: made.id, authorId: id, ...toMessage(made.id, draft) });
  return made;
}

function toMessage(channelId: Id, draft: string | Draft) {
  const { files = [], ...rest } = typeof draft === "string" ? { content: draft } : draft;
  return { body: toBody(channelId, rest, files), files: files.map(toUpload) };
}

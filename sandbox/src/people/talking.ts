import type { UploadedFile } from "../http/route.ts";
import { openDm, shareGuild } from "../world/dms.ts";
import { pinMessage, unpinMessage } from "../world/message-pins.ts";
import { addReaction, parseEmoji, removeReaction } from "../world/message-reactions.ts";
import { createMessage, deleteMessage, editMessage } from "../world/messages.ts";
import type { Id } from "../world/model.ts";
import { vote } from "../world/polls.ts";
import { startTyping } from "../world/typing.ts";
import type { Draft, PersonFile, Talking } from "./person.ts";
import { attempt, cannot, nameOf, type Self, seenChannel, seenMessage } from "./self.ts";

export function talking(self: Self): Talking {
  const { world, id } = self;
  return {
    openDm(otherUserId) {
      checkReachable(self, otherUserId);
      return attempt(self, "open direct messages", () => openDm(world, id, otherUserId)).id;
    },
    write(channelId, draft) {
      const channel = seenChannel(self, channelId);
      for (const other of channel.recipients ?? []) if (other !== id) checkReachable(self, other);
      const { files = [], ...rest } = typeof draft === "string" ? { content: draft } : draft;
      return attempt(self, "write there", () =>
        createMessage(world, {
          channelId,
          authorId: id,
          body: toBody(channelId, rest, files),
          files: files.map(toUpload),
        }),
      );
    },
    edit(messageId, content) {
      const message = seenMessage(self, messageId);
      if (message.author_id !== id) throw cannot(self, "edit a message of somebody else");
      const { channel_id: channelId } = message;
      return attempt(self, "edit that", () =>
        editMessage(world, { channelId, messageId, body: { content }, userId: id }),
      );
    },
    erase(messageId) {
      const message = seenMessage(self, messageId);
      if (message.author_id !== id) throw cannot(self, "erase a message of somebody else");
      attempt(self, "erase that", () => deleteMessage(world, { channelId: message.channel_id, messageId, userId: id }));
    },
    deleteMessage(messageId) {
      const { channel_id: channelId } = seenMessage(self, messageId);
      attempt(self, "delete that", () => deleteMessage(world, { channelId, messageId, userId: id }));
    },
    pin(messageId) {
      const { channel_id: channelId } = seenMessage(self, messageId);
      attempt(self, "pin that", () => pinMessage(world, { channelId, messageId, userId: id }));
    },
    unpin(messageId) {
      const { channel_id: channelId } = seenMessage(self, messageId);
      attempt(self, "unpin that", () => unpinMessage(world, { channelId, messageId, userId: id }));
    },
    react(messageId, emoji) {
      const { channel_id: channelId } = seenMessage(self, messageId);
      attempt(self, `react with ${emoji}`, () =>
        addReaction(world, { channelId, messageId }, parseEmoji(world, emoji), id),
      );
    },
    unreact(messageId, emoji) {
      const { channel_id: channelId } = seenMessage(self, messageId);
      attempt(self, `take back ${emoji}`, () =>
        removeReaction(world, { channelId, messageId }, parseEmoji(world, emoji), { ofUserId: id, byUserId: id }),
      );
    },
    typeIn(channelId) {
      seenChannel(self, channelId);
      attempt(self, "type there", () => startTyping(world, id, channelId));
    },
    vote(messageId, answerIds) {
      const { channel_id: channelId, poll } = seenMessage(self, messageId);
      if (!poll) throw cannot(self, "vote: that message is no poll");
      attempt(self, "vote so", () => vote(world, { channelId, messageId, userId: id, answerIds }));
    },
  };
}

/** A bot can be written to by those who share a guild with it or installed it for themselves. */
function checkReachable(self: Self, otherId: Id): void {
  const { world, id } = self;
  const other = world.users.get(otherId);
  if (!other?.bot || shareGuild(world, id, otherId)) return;
  if (world.applicationOf(otherId)?.user_installs?.includes(id)) return;
  throw cannot(self, `write to ${nameOf(world, otherId)} without a server in common`);
}

/** A person's draft as the body of Create Message. */
export function toBody(channelId: Id, draft: Omit<Draft, "files">, files: readonly PersonFile[]): object {
  const { content = "", replyTo, quietly, forward, stickers, poll } = draft;
  return {
    content,
    attachments: files.map((file, id) => ({ id, filename: file.name, description: file.description })),
    ...(stickers ? { sticker_ids: stickers } : {}),
    ...(replyTo ? { message_reference: { type: 0, channel_id: channelId, message_id: replyTo } } : {}),
    ...(replyTo && quietly ? { allowed_mentions: { parse: ["users", "roles", "everyone"], replied_user: false } } : {}),
    ...(forward
      ? { message_reference: { type: 1, channel_id: forward.channelId, message_id: forward.messageId } }
      : {}),
    ...(poll ? { poll: toPoll(poll) } : {}),
  };
}

function toPoll({ question, answers, multiselect = false, hours = 24 }: NonNullable<Draft["poll"]>): object {
  return {
    question: { text: question },
    answers: answers.map((text) => ({ poll_media: { text } })),
    duration: hours,
    allow_multiselect: multiselect,
  };
}

export function toUpload(file: PersonFile, index: number): UploadedFile {
  return {
    field: `files[${index}]`,
    filename: file.name,
    contentType: file.contentType ?? "application/octet-stream",
    bytes: file.bytes,
  };
}

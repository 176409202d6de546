import { refuse } from "../errors.ts";
import type { UploadedFile } from "../http/route.ts";
import { may, Permission, requirePermissions } from "../permissions.ts";
import { isThread } from "./channel-types.ts";
import { withMediaIds } from "./components-media.ts";
import { type AttachmentNote, checkFileSizes, MAX_ATTACHMENTS, storeUploads } from "./files.ts";
import { allowAll, allowUsers, resolveMentions } from "./mentions.ts";
import { type EditDraft, MessageFlag, readEdit } from "./message-body.ts";
import { emitMessageUpdate } from "./message-events.ts";
import { findMessage } from "./message-find.ts";
import { messageText } from "./message-text.ts";
import { addMentioned } from "./message-threads.ts";
import type { AttachmentRecord, Id, MessageRecord } from "./model.ts";
import type { World } from "./world.ts";

const HOUR = 3_600_000;
/** Messages older than this have few edits left. */
const OLD = HOUR;
/** Edits to old messages that one author has in one channel, per hour. Discord does not publish the number. */
export const OLD_EDITS_PER_HOUR = 30;

export interface EditMessage {
  channelId: Id;
  messageId: Id;
  /** As in the body of Edit Message. Checked here. */
  body: unknown;
  files?: readonly UploadedFile[];
  /** A `member` (default) edits own messages only; webhooks and interactions vouch for theirs themselves. */
  via?: "member" | "webhook" | "interaction";
  /** Who edits; needed for members. */
  userId?: Id;
  at?: string;
}

/** Changes a message. An edit that brings the content of a deferred answer does not count as one. */
export function editMessage(world: World, input: EditMessage): MessageRecord {
  const { files = [], via = "member", channelId, messageId } = input;
  const message = findMessage(world, channelId, messageId);
  if (!message || (message.ephemeral_for && via === "member")) throw refuse(10008);
  checkFileSizes(world, message.guild_id, files);
  const draft = readEdit(input.body, {
    files,
    now: world.clock.now(),
    at: input.at ?? "",
    flags: message.flags,
    attachments: message.attachments,
    content: message.content,
    embeds: message.embeds,
  });
  if (via === "member") checkMayEdit(world, input.userId ?? "", message, draft);
  if (message.poll) throw refuse(520003);
  if (message.flags & MessageFlag.IS_VOICE_MESSAGE) throw refuse(50162);
  const kept = keptAttachments(message, draft.notes);
  if (kept.length + files.length > MAX_ATTACHMENTS) throw refuse(30015);
  const next = {
    content: draft.content ?? message.content,
    embeds: draft.embeds ?? message.embeds,
    components: draft.components ? withMediaIds(world, draft.components) : message.components,
  };
  const parts = next.embeds.length + next.components.length + message.sticker_items.length + kept.length + files.length;
  if (next.content === "" && parts === 0 && !message.message_snapshots) throw refuse(50006);
  if (via === "member") countOldEdit(world, message);

  const changed = changesContent(draft) || files.length > 0;
  const wasLoading = (message.flags & MessageFlag.LOADING) !== 0;
  const stored = storeUploads(world, channelId, files, {
    notes: draft.notes ?? [],
    ephemeral: message.ephemeral_for !== undefined,
  });
  for (const { id } of message.attachments) if (!kept.some((one) => one.id === id)) world.files.delete(id);
  Object.assign(message, next, {
    attachments: [...kept, ...stored],
    flags: (draft.flags ?? message.flags) & ~MessageFlag.LOADING,
  });
  if (changed && !wasLoading) message.edited_timestamp = world.timestamp();
  if (draft.content !== undefined || draft.components || draft.allowed) remention(world, message, draft, via);
  emitMessageUpdate(world, message);
  return message;
}

/** Others' messages can only have their embeds hidden, with MANAGE_MESSAGES. */
function checkMayEdit(world: World, userId: Id, message: MessageRecord, draft: EditDraft): void {
  requirePermissions(world, userId, message.channel_id, 0n);
  if (message.author_id === userId) {
    if (message.type !== 0 && message.type !== 19 && message.type !== 20 && message.type !== 23) throw refuse(50021);
    if (world.channel(message.channel_id).thread?.archived) throw refuse(50083);
    return;
  }
  if (changesContent(draft) || draft.flags === undefined) throw refuse(50005);
  if (!may(world, userId, message.channel_id, Permission.MANAGE_MESSAGES)) throw refuse(50013);
}

function changesContent(draft: EditDraft): boolean {
  return (
    draft.content !== undefined ||
    draft.embeds !== undefined ||
    draft.components !== undefined ||
    draft.notes !== undefined
  );
}

function countOldEdit(world: World, message: MessageRecord): void {
  const now = world.clock.now();
  if (Date.parse(message.timestamp) + OLD > now) return;
  const key = `${message.channel_id}:${message.author_id}`;
  const recent = (world.oldEdits.get(key) ?? []).filter((time) => time > now - HOUR);
  const [oldest = now] = recent;
  if (recent.length >= OLD_EDITS_PER_HOUR) throw refuse(30046, { retryAfter: oldest + HOUR - now });
  world.oldEdits.set(key, [...recent, now]);
}

/** Without a list all files stay; with one, only those in it, with what it says of them. */
function keptAttachments(message: MessageRecord, notes: readonly AttachmentNote[] | undefined): AttachmentRecord[] {
  if (!notes) return message.attachments;
  return message.attachments.flatMap((attachment) => {
    const note = notes.find((one) => one.id === attachment.id);
    if (!note) return [];
    return {
      ...attachment,
      ...(note.description === undefined ? {} : { description: note.description }),
      ...(note.spoiler === undefined ? {} : { spoiler: note.spoiler }),
    };
  });
}

/** Mentions are read anew, by this edit's rules or the usual ones; whoever they bring to a thread is added. */
function remention(world: World, message: MessageRecord, draft: EditDraft, via: NonNullable<EditMessage["via"]>): void {
  const channel = world.channel(message.channel_id);
  Object.assign(
    message,
    resolveMentions(world, messageText(message), {
      guildId: message.guild_id,
      allowed: draft.allowed ?? (via === "member" ? allowAll : allowUsers),
      mentionsEveryone:
        via === "webhook" || may(world, message.author_id, message.channel_id, Permission.MENTION_EVERYONE),
    }),
  );
  if (isThread(channel) && !message.ephemeral_for) addMentioned(world, channel, message);
}

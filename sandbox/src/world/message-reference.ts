/** Replies and forwards: finding what is referred to, and copying what is forwarded. */
import { invalid, refuse } from "../errors.ts";
import { canView, may, Permission } from "../permissions.ts";
import { ChannelType } from "./channel-types.ts";
import type { MessageDraft, ReferenceDraft } from "./message-body.ts";
import { MessageFlag } from "./message-body.ts";
import { findMessage } from "./message-find.ts";
import { canReadContent, toSnapshot } from "./message-show.ts";
import type { AttachmentRecord, ChannelRecord, Id, MessageRecord } from "./model.ts";
import type { Viewer, World } from "./world.ts";

const REPLY = 19;
const FORWARD = 1;
/** Plain messages, replies, and answers to commands; Discord's own reports can be neither answered nor forwarded. */
const ordinary = [0, REPLY, 20, 23];

/** What a reference adds to a message; `repliedTo` is whom a reply pings. */
export interface Referred {
  fields: Partial<MessageRecord>;
  repliedTo?: Id;
}

export function resolveReference(
  world: World,
  { channel, viewer, draft }: { channel: ChannelRecord; viewer: Viewer; draft: MessageDraft },
): Referred {
  const { reference } = draft;
  if (!reference) return { fields: {} };
  return reference.type === FORWARD
    ? forward(world, { channel, viewer, draft, reference })
    : reply(world, { channel, viewer, reference });
}

function reply(
  world: World,
  { channel, viewer, reference }: { channel: ChannelRecord; viewer: Viewer; reference: ReferenceDraft },
): Referred {
  if (!may(world, viewer.userId, channel.id, Permission.READ_MESSAGE_HISTORY)) throw refuse(160002);
  const elsewhere = reference.channelId !== undefined && reference.channelId !== channel.id;
  if (elsewhere) {
    throw invalid(
      "message_reference",
      "REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL",
      "Cannot reply to a message in a different channel",
    );
  }
  const found = findMessage(world, channel.id, reference.messageId);
  if (!found || found.ephemeral_for) {
    if (!reference.failIfNotExists) return { fields: {} };
    throw invalid("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
  }
  if (!ordinary.includes(found.type)) {
    throw invalid("message_reference", "REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE", "Cannot reply to a system message");
  }
  return {
    fields: { type: REPLY, message_reference: referenceTo(channel, found, 0) },
    ...(found.webhook ? {} : { repliedTo: found.author_id }),
  };
}

function forward(
  world: World,
  context: { channel: ChannelRecord; viewer: Viewer; draft: MessageDraft; reference: ReferenceDraft },
): Referred {
  const { channel, viewer, draft, reference } = context;
  if (draft.content !== "" || draft.embeds.length > 0 || draft.poll || draft.stickerIds.length > 0)
    throw refuse(160011);
  const source = world.channels.get(reference.channelId ?? "");
  if (!source) throw refuse(10003);
  if (!canView(world, viewer.userId, source.id)) throw refuse(50001);
  const found = findMessage(world, source.id, reference.messageId);
  if (!found || found.ephemeral_for || !may(world, viewer.userId, source.id, Permission.READ_MESSAGE_HISTORY)) {
    throw refuse(10008);
  }
  if (!ordinary.includes(found.type) || found.poll) throw refuse(50068);
  if (!canReadContent(found, viewer)) throw refuse(160014);
  // Forwarding a forward passes on the first one's snapshot.
  const snapshots = found.message_snapshots ?? [toSnapshot(world, found)];
  const files = found.message_snapshots ? (found.snapshot_attachments ?? []) : found.attachments;
  return {
    fields: {
      flags: draft.flags | MessageFlag.HAS_SNAPSHOT,
      message_reference: referenceTo(source, found, FORWARD),
      message_snapshots: snapshots,
      snapshot_attachments: files.map((file) => copyFile(world, channel.id, file)),
    },
  };
}

function referenceTo(
  channel: ChannelRecord,
  message: MessageRecord,
  type: number,
): NonNullable<MessageRecord["message_reference"]> {
  const guildId = channel.type === ChannelType.DM ? undefined : channel.guild_id;
  return { type, channel_id: channel.id, message_id: message.id, ...(guildId ? { guild_id: guildId } : {}) };
}

/** A forward keeps its files when the original is deleted. */
function copyFile(world: World, channelId: Id, attachment: AttachmentRecord): AttachmentRecord {
  const id = world.ids.next();
  const file = world.files.get(attachment.id);
  if (file) world.files.set(id, { ...file, id, channel_id: channelId });
  return { ...attachment, id };
}

/** Puts a new message together: who may say what, whom it answers, whom it pings. */
import { refuse } from "../errors.ts";
import type { UploadedFile } from "../http/route.ts";
import { may, Permission } from "../permissions.ts";
import { withMediaIds } from "./components-media.ts";
import { MAX_ATTACHMENTS, storeUploads } from "./files.ts";
import { allowAll, allowUsers, resolveMentions } from "./mentions.ts";
import { type MessageDraft, MessageFlag } from "./message-body.ts";
import { type Referred, resolveReference } from "./message-reference.ts";
import { checkContents } from "./message-rules.ts";
import { blankMessage } from "./message-system.ts";
import { messageText } from "./message-text.ts";
import { viewerOf } from "./message-viewer.ts";
import type { ChannelRecord, Id, MessageRecord } from "./model.ts";
import type { World } from "./world.ts";

export interface NewMessage {
  channelId: Id;
  /** The writing user; the webhook's id for a webhook; the bot's for an answer to an interaction. */
  authorId: Id;
  /** As in the body of Create Message. Checked here. */
  body: unknown;
  files?: readonly UploadedFile[];
  /**
   * By what right it is written. A `member` (default) needs permissions and may use a nonce; webhooks and answers
   * to interactions need neither and ping nobody but users unless told otherwise.
   */
  via?: "member" | "webhook" | "interaction";
  /** An id given beforehand: the first message of a forum post has the thread's. */
  id?: Id;
  /** 0, or 19 for a reply, unless told: 20 and 23 answer commands. */
  type?: number;
  /** Set on answers and follow-ups instead of a reply's own. */
  reference?: MessageRecord["message_reference"];
  /** Flags no caller may set: LOADING lets a message be empty until it is edited. */
  flags?: number;
  webhook?: MessageRecord["webhook"];
  applicationId?: Id;
  interactionMetadata?: object;
  /** Only this person (and the bot) sees it. */
  ephemeralFor?: Id;
  /** Where the message lies in the request, for the paths of errors: `data` in answers to interactions. */
  at?: string;
}

/** The finished record, in no channel yet. Throws for what its writer may not say; only then stores the files. */
export function composeMessage(
  world: World,
  input: NewMessage,
  channel: ChannelRecord,
  read: MessageDraft,
): MessageRecord {
  const { files = [], via = "member", authorId } = input;
  if (files.length > MAX_ATTACHMENTS) throw refuse(30015);
  const isMember = via === "member";
  const draft = isMember ? checkContents(world, authorId, channel, { draft: read, fileCount: files.length }) : read;
  const referred: Referred = isMember
    ? resolveReference(world, { channel, viewer: viewerOf(world, authorId), draft })
    : { fields: {} };
  const flags =
    draft.flags | (input.flags ?? 0) | (input.ephemeralFor ? MessageFlag.EPHEMERAL : 0) | (referred.fields.flags ?? 0);
  const mayBeEmpty = (flags & (MessageFlag.LOADING | MessageFlag.HAS_SNAPSHOT)) !== 0;
  if (!mayBeEmpty) checkNotEmpty(draft, files);
  if (flags & MessageFlag.IS_VOICE_MESSAGE) checkVoice(draft, files);
  return {
    ...blankMessage(world, channel.id, authorId, input.id),
    ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
    content: draft.content,
    embeds: draft.embeds,
    components: withMediaIds(world, draft.components),
    tts: draft.tts,
    sticker_items: findStickers(world, channel, draft.stickerIds),
    ...resolveMentions(world, messageText(draft), {
      guildId: channel.guild_id,
      allowed: draft.allowed ?? (isMember ? allowAll : allowUsers),
      mentionsEveryone: via === "webhook" || may(world, authorId, channel.id, Permission.MENTION_EVERYONE),
      repliedTo: referred.repliedTo,
    }),
    ...(input.reference ? { message_reference: input.reference } : {}),
    ...referred.fields,
    flags,
    ...(input.type === undefined ? {} : { type: input.type }),
    ...(draft.poll ? { poll: draft.poll } : {}),
    ...(draft.nonce === undefined ? {} : { nonce: draft.nonce }),
    ...(input.webhook ? { webhook: input.webhook } : {}),
    ...(input.applicationId ? { application_id: input.applicationId } : {}),
    ...(input.interactionMetadata ? { interaction_metadata: input.interactionMetadata } : {}),
    ...(input.ephemeralFor ? { ephemeral_for: input.ephemeralFor } : {}),
    attachments: storeUploads(world, channel.id, files, {
      notes: draft.notes,
      ephemeral: input.ephemeralFor !== undefined,
    }),
  };
}

function checkNotEmpty(draft: MessageDraft, files: readonly UploadedFile[]): void {
  const parts = draft.embeds.length + draft.components.length + draft.stickerIds.length + files.length;
  if (draft.content === "" && parts === 0 && !draft.poll) throw refuse(50006);
}

function checkVoice(draft: MessageDraft, files: readonly UploadedFile[]): void {
  if (draft.content !== "" || draft.embeds.length + draft.components.length + draft.stickerIds.length > 0) {
    throw refuse(50159);
  }
  if (files.length !== 1) throw refuse(50160);
  const [note] = draft.notes;
  if (note?.duration_secs === undefined || note.waveform === undefined) throw refuse(50161);
}

function findStickers(world: World, channel: ChannelRecord, ids: readonly Id[]): MessageRecord["sticker_items"] {
  const known = channel.guild_id ? world.guild(channel.guild_id).stickers : [];
  return ids.map((id) => {
    const sticker = known.find((one) => one.id === id);
    if (!sticker) throw refuse(50081);
    return { id, name: sticker.name, format_type: sticker.format_type };
  });
}

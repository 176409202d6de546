/** What a caller wants a message to say: the bodies of Create and Edit Message, checked and cleaned. */
import type { APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";
import type { UploadedFile } from "../http/route.ts";
import { readMessageComponents } from "./components-message.ts";
import { readEmbeds } from "./embeds.ts";
import { type AttachmentNote, readAttachmentNotes, uploadedName } from "./files.ts";
import { type AllowedMentions, readAllowedMentions } from "./mentions.ts";
import { Fields, Mistakes } from "./message-fields.ts";
import type { AttachmentRecord, Id, PollRecord } from "./model.ts";
import { readPoll } from "./polls.ts";

const MAX_CONTENT = 2000;
const MAX_NONCE = 25;

export const MessageFlag = {
  SUPPRESS_EMBEDS: 1 << 2,
  HAS_THREAD: 1 << 5,
  EPHEMERAL: 1 << 6,
  LOADING: 1 << 7,
  SUPPRESS_NOTIFICATIONS: 1 << 12,
  IS_VOICE_MESSAGE: 1 << 13,
  HAS_SNAPSHOT: 1 << 14,
  IS_COMPONENTS_V2: 1 << 15,
} as const;

const SETTABLE =
  MessageFlag.SUPPRESS_EMBEDS |
  MessageFlag.SUPPRESS_NOTIFICATIONS |
  MessageFlag.IS_VOICE_MESSAGE |
  MessageFlag.IS_COMPONENTS_V2;
const EDITABLE = MessageFlag.SUPPRESS_EMBEDS | MessageFlag.IS_COMPONENTS_V2;

export interface ReferenceDraft {
  type: number;
  messageId: Id;
  channelId: Id | undefined;
  failIfNotExists: boolean;
}

export interface MessageDraft {
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  notes: AttachmentNote[];
  allowed: AllowedMentions | undefined;
  stickerIds: Id[];
  poll: PollRecord | undefined;
  reference: ReferenceDraft | undefined;
  flags: number;
  tts: boolean;
  nonce: string | number | undefined;
  enforceNonce: boolean;
}

/** `at`: where the message lies in the request, for the paths of errors. */
export interface BodyContext {
  files: readonly UploadedFile[];
  now: number;
  at: string;
}

/** Reads the body of a new message. Throws 50035 with every mistake in it. */
export function readNewMessage(body: unknown, { files, now, at }: BodyContext): MessageDraft {
  const mistakes = new Mistakes(at);
  const fields = Fields.of(mistakes, body);
  const flags = (fields.integer("flags") ?? 0) & SETTABLE;
  const notes = readAttachmentNotes(fields) ?? [];
  const names = new Set(files.map((file) => uploadedName(file, notes)));
  const draft: MessageDraft = {
    content: readContent(fields) ?? "",
    embeds: readEmbeds(fields),
    components: readMessageComponents(fields, { v2: (flags & MessageFlag.IS_COMPONENTS_V2) > 0, files: names }),
    notes,
    allowed: readAllowedMentions(fields),
    stickerIds: fields.snowflakes("sticker_ids", { max: 3 }) ?? [],
    poll: readPoll(fields, now),
    reference: readReference(fields),
    flags,
    tts: fields.flag("tts") ?? false,
    nonce: readNonce(fields),
    enforceNonce: fields.flag("enforce_nonce") ?? false,
  };
  if (flags & MessageFlag.IS_COMPONENTS_V2) {
    refuseLegacy(fields, {
      content: draft.content !== "",
      embeds: draft.embeds.length > 0,
      sticker_ids: draft.stickerIds.length > 0,
      poll: draft.poll !== undefined,
    });
  }
  mistakes.throwIfAny();
  return draft;
}

/** What an edit changes; fields left out of the body are absent, those given as `null` are empty. */
export interface EditDraft {
  content?: string;
  embeds?: APIEmbed[];
  components?: APIMessageTopLevelComponent[];
  /** Files to keep and facts on new ones; without it all stay. */
  notes?: AttachmentNote[];
  flags?: number;
  allowed?: AllowedMentions;
}

/** The state an edit starts from. */
export interface EditContext extends BodyContext {
  flags: number;
  attachments: readonly AttachmentRecord[];
  content: string;
  embeds: readonly APIEmbed[];
}

/** Reads the body of an edit. Throws 50035 with every mistake in it. */
export function readEdit(body: unknown, context: EditContext): EditDraft {
  const { files, at, attachments } = context;
  const mistakes = new Mistakes(at);
  const fields = Fields.of(mistakes, body);
  const flags = fields.integer("flags");
  const wantsV2 = (context.flags | (flags ?? 0)) & MessageFlag.IS_COMPONENTS_V2;
  const notes = readAttachmentNotes(fields);
  const allowed = readAllowedMentions(fields);
  const kept = notes ? attachments.filter(({ id }) => notes.some((note) => note.id === id)) : attachments;
  const names = new Set([
    ...kept.map((attachment) => attachment.filename),
    ...files.map((file) => uploadedName(file, notes ?? [])),
  ]);
  const draft: EditDraft = {
    ...(fields.given("content") ? { content: readContent(fields) ?? "" } : {}),
    ...(fields.given("embeds") ? { embeds: readEmbeds(fields) } : {}),
    ...(fields.given("components")
      ? { components: readMessageComponents(fields, { v2: wantsV2 > 0, files: names }) }
      : {}),
    ...(notes ? { notes } : {}),
    ...(allowed ? { allowed } : {}),
    ...(flags === undefined
      ? {}
      : { flags: (context.flags & ~EDITABLE) | (flags & EDITABLE) | (context.flags & MessageFlag.IS_COMPONENTS_V2) }),
  };
  if (wantsV2) {
    refuseLegacy(fields, {
      content: (draft.content ?? context.content) !== "",
      embeds: (draft.embeds ?? context.embeds).length > 0,
    });
  }
  mistakes.throwIfAny();
  return draft;
}

function readContent(fields: Fields): string | undefined {
  return fields.text("content", { max: MAX_CONTENT })?.trim();
}

function refuseLegacy(fields: Fields, used: Record<string, boolean>): void {
  for (const [name, isUsed] of Object.entries(used)) {
    if (!isUsed) continue;
    fields.wrong(
      name,
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

function readNonce(fields: Fields): string | number | undefined {
  if (typeof fields.raw.nonce === "number") return fields.integer("nonce");
  const nonce = fields.text("nonce");
  if (nonce === undefined || nonce.length <= MAX_NONCE) return nonce;
  return fields.wrong("nonce", "NONCE_TYPE_TOO_LONG", "Nonce too long");
}

function readReference(fields: Fields): ReferenceDraft | undefined {
  const reference = fields.object("message_reference");
  if (!reference) return undefined;
  const type = reference.choice("type", [0, 1]) ?? 0;
  const channelId = reference.snowflake("channel_id", type === 1 ? { required: true } : {});
  const messageId = reference.snowflake("message_id", { required: true });
  const failIfNotExists = reference.flag("fail_if_not_exists") ?? true;
  return { type, messageId: messageId ?? "", channelId, failIfNotExists };
}

/** Uploaded files: their limits, their records, and the signed links under which they can be fetched. */
import { createHmac, timingSafeEqual } from "node:crypto";
import { refuse } from "../errors.ts";
import type { UploadedFile } from "../http/route.ts";
import { fileKind } from "./files-kinds.ts";
import type { Fields } from "./message-fields.ts";
import type { AttachmentRecord, FileRecord, Id } from "./model.ts";
import type { World } from "./world.ts";

const MIB = 1024 * 1024;
export const MAX_ATTACHMENTS = 10;
/** All files of one request. */
const MAX_REQUEST = 25 * MIB;
/** One file, by the guild's premium tier. */
const MAX_FILE = [10 * MIB, 10 * MIB, 50 * MIB, 100 * MIB] as const;
/** How long a link to a file works. */
const LINK_LIFETIME = 24 * 3_600_000;
/** How long files of ephemeral messages and interactions exist. */
const EPHEMERAL_LIFETIME = 15 * 60_000;

/** Bytes one file may have here; also `attachment_size_limit` of interactions. */
export function attachmentSizeLimit(world: World, guildId: Id | undefined): number {
  return MAX_FILE[guildId ? (world.guilds.get(guildId)?.premium_tier ?? 0) : 0];
}

/** Throws 40005 for files that are too large, one by one or together. */
export function checkFileSizes(world: World, guildId: Id | undefined, files: readonly UploadedFile[]): void {
  const limit = attachmentSizeLimit(world, guildId);
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (total > MAX_REQUEST || files.some((file) => file.bytes.length > limit)) throw refuse(40005);
}

/** One entry of the `attachments` field: about a new file (`id` is n of `files[n]`) or one to keep. */
export interface AttachmentNote {
  id: string;
  filename?: string;
  description?: string;
  title?: string;
  spoiler?: boolean;
  duration_secs?: number;
  waveform?: string;
}

/** `undefined` when the field is not given, which keeps everything on an edit. */
export function readAttachmentNotes(body: Fields): AttachmentNote[] | undefined {
  if (!body.given("attachments")) return undefined;
  return (body.objects("attachments", { max: MAX_ATTACHMENTS }) ?? []).map((note) => {
    const filename = note.text("filename", { min: 1, max: 1024 });
    const description = note.text("description", { max: 1024 });
    const title = note.text("title", { max: 1024 });
    const spoiler = note.flag("is_spoiler");
    const waveform = note.text("waveform", { max: 400 });
    const seconds = note.raw.duration_secs;
    return {
      id: note.snowflake("id", { required: true }) ?? "",
      ...(filename === undefined ? {} : { filename }),
      ...(description === undefined ? {} : { description }),
      ...(title === undefined ? {} : { title }),
      ...(spoiler === undefined ? {} : { spoiler }),
      ...(waveform === undefined ? {} : { waveform }),
      ...(typeof seconds === "number" ? { duration_secs: seconds } : {}),
    };
  });
}

/** The name a file gets, by which `attachment://` finds it. */
export function uploadedName(file: UploadedFile, notes: readonly AttachmentNote[]): string {
  return cleanName(noteFor(file, notes)?.filename ?? file.filename);
}

/** Stores uploads and returns what a message says of them. */
export function storeUploads(
  world: World,
  channelId: Id,
  files: readonly UploadedFile[],
  { notes = [], ephemeral = false }: { notes?: readonly AttachmentNote[]; ephemeral?: boolean } = {},
): AttachmentRecord[] {
  return files.map((file) => {
    const note = noteFor(file, notes);
    const given = note?.filename ?? file.filename;
    const filename = cleanName(given);
    const kind = fileKind(file.bytes, filename, file.contentType);
    const id = world.ids.next();
    const record: FileRecord = {
      id,
      channel_id: channelId,
      filename,
      content_type: kind.contentType,
      bytes: file.bytes,
      ...(ephemeral ? { expires_at: world.clock.now() + EPHEMERAL_LIFETIME } : {}),
    };
    world.files.set(id, record);
    const title = note?.title ?? (given === filename ? undefined : given.replace(/\.[^.]*$/, ""));
    return {
      id,
      filename,
      content_type: kind.contentType,
      size: file.bytes.length,
      spoiler: note?.spoiler ?? filename.startsWith("SPOILER_"),
      ephemeral,
      ...(title ? { title } : {}),
      ...(note?.description ? { description: note.description } : {}),
      ...(kind.width === undefined ? {} : { width: kind.width, height: kind.height }),
      ...(note?.duration_secs === undefined ? {} : { duration_secs: note.duration_secs }),
      ...(note?.waveform === undefined ? {} : { waveform: note.waveform }),
    };
  });
}

/** A link to the file that works for a day from now. */
export function fileUrl(
  world: World,
  channelId: Id,
  attachment: Pick<AttachmentRecord, "id" | "filename" | "ephemeral">,
): string {
  const folder = attachment.ephemeral ? "ephemeral-attachments" : "attachments";
  const path = `/cdn/${folder}/${channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`;
  const issued = hexSeconds(world.clock.now());
  const expires = hexSeconds(world.clock.now() + LINK_LIFETIME);
  return `${world.origin}${path}?ex=${expires}&is=${issued}&hm=${sign(attachment.id, expires, issued)}&`;
}

export function showAttachment(world: World, channelId: Id, attachment: AttachmentRecord): Record<string, unknown> {
  const { spoiler, ephemeral, ...rest } = attachment;
  const url = fileUrl(world, channelId, attachment);
  return {
    ...rest,
    url,
    proxy_url: url,
    ...(ephemeral ? { ephemeral } : {}),
    ...(spoiler ? { flags: IS_SPOILER } : {}),
  };
}

const IS_SPOILER = 1 << 3;

/** The file behind a link, or `undefined` when the link is forged or too old, or the file is gone. */
export function fileBehind(
  world: World,
  {
    channelId,
    attachmentId,
    filename,
    query,
  }: { channelId: Id; attachmentId: Id; filename: string; query: URLSearchParams },
): FileRecord | undefined {
  const file = world.files.get(attachmentId);
  if (file?.channel_id !== channelId || file.filename !== filename) return undefined;
  const [expires = "", issued = "", signature = ""] = ["ex", "is", "hm"].map((name) => query.get(name) ?? "");
  const expected = Buffer.from(sign(attachmentId, expires, issued));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const now = world.clock.now();
  if (Number.parseInt(expires, 16) * 1000 <= now) return undefined;
  return file.expires_at !== undefined && file.expires_at <= now ? undefined : file;
}

/** Links stay good over a restart of the box, so the key is fixed. It guards nothing but loopback. */
function sign(id: Id, expires: string, issued: string): string {
  return createHmac("sha256", "discord-box").update(`${id}:${expires}:${issued}`).digest("hex");
}

function hexSeconds(milliseconds: number): string {
  return Math.floor(milliseconds / 1000).toString(16);
}

/** `files[3]` is file 3; a lone `file` counts as file 0. */
function noteFor(file: UploadedFile, notes: readonly AttachmentNote[]): AttachmentNote | undefined {
  const id = /^files\[(\d+)\]$/.exec(file.field)?.[1] ?? "0";
  return notes.find((note) => note.id === id);
}

/** Spaces become underscores, accents fall off, everything else outside a small set is dropped. */
function cleanName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\s+/g, "_")
    .replace(/[^\w.()-]/g, "");
  return plain === "" || plain.startsWith(".") ? `unknown${plain}` : plain;
}

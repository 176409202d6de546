import type { RawFile } from "@discordjs/rest";
import type { FileRef, MessageBody } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { cut } from "#kernel/words.ts";

/** Files that were fetched, and what to say of those that can't come along. */
export interface FetchedFiles {
  readonly files: readonly (FileRef & { readonly bytes: Uint8Array })[];
  readonly missing: readonly string[];
}

export const noFiles: FetchedFiles = { files: [], missing: [] };

const COMPONENTS_V2 = 1 << 15;
const TEXT_DISPLAY = 10;
/** Discord's limit for a bot's message. */
const LONGEST_CONTENT = 2_000;
/** Characters for what is said in place of files, where the words leave less. */
const LINES_AT_LEAST = 200;

/** A message as Discord's API takes it. Nobody is pinged unless the body says whom. */
export function toRequest(body: MessageBody, fetched: FetchedFiles, replyTo: Snowflake | undefined): object {
  const { files: _files, replyTo: _replyTo, ...rest } = body;
  return {
    ...rest,
    ...mentionMissing(body, fetched.missing),
    allowed_mentions: { ...(body.allowed_mentions ?? { parse: [] }), replied_user: false },
    // A message that is gone by now is no reason not to say this.
    ...(replyTo ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {}),
    ...(fetched.files.length > 0 ? { attachments: fetched.files.map(toAttachment) } : {}),
  };
}

export function toRawFiles(fetched: FetchedFiles): RawFile[] {
  return fetched.files.map(({ bytes, filename, contentType }) => ({
    name: filename,
    data: bytes,
    ...(contentType ? { contentType } : {}),
  }));
}

function toAttachment({ filename, description, spoiler }: FileRef, index: number): object {
  return {
    id: String(index),
    filename,
    ...(description ? { description } : {}),
    ...(spoiler ? { is_spoiler: true } : {}),
  };
}

function mentionMissing(body: MessageBody, missing: readonly string[]): Partial<MessageBody> {
  if (missing.length === 0) return {};
  const all = missing.join("\n");
  if (((body.flags ?? 0) & COMPONENTS_V2) !== 0) {
    return { components: [...(body.components ?? []), { type: TEXT_DISPLAY, content: all }] };
  }
  if (!body.content) return { content: cut(all, LONGEST_CONTENT) };
  // Somebody's words are worth more than the names of many files.
  const lines = cut(all, Math.max(LONGEST_CONTENT - body.content.length - 1, LINES_AT_LEAST));
  return { content: `${cut(body.content, LONGEST_CONTENT - lines.length - 1)}\n${lines}` };
}

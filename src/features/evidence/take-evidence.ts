import type { APIMessage } from "@discordjs/core";
import { readMessage } from "#features/conversation/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { KeptFile } from "#kernel/files.ts";
import type { FileRef } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { NothingInIt } from "./errors.ts";
import {
  type CopyOfMessage,
  type Evidence,
  FORGOTTEN_AFTER,
  KEPT_FOR,
  type Left,
  linkOf,
  MOST_UNSENT,
  recordOf,
  withinLimits,
  wordsOf,
} from "./evidence.ts";
import { findUnsent, forgetEvidence, insertEvidence, listUnsent } from "./evidence-store.ts";
import { forgetOldEvidence } from "./jobs/forget-evidence.ts";

/**
 * Copies a message as it is now, with its files, before anybody is asked anything. Of the same message there is one copy until it is
 * sent: the first. Files are copied before the transaction; what a crash leaves of them goes by itself.
 */
export async function takeEvidence(
  { app, write, actor }: Context,
  guildId: Snowflake,
  message: APIMessage,
): Promise<Evidence> {
  const of = { guildId, messageId: message.id };
  const known = await findPerson(app.db, actor.id);
  const before = known && (await findUnsent(app.db, app, { ...of, person: known }));
  if (before) return before;

  const copy = await copyMessage(app, guildId, message);
  const id = app.ids.next();
  return write(async (tx) => {
    const person = await personOf(tx, app, actor.id);
    const takenAt = app.clock.now();
    const inserted = await insertEvidence(tx, app, { ...of, id, person, takenAt, copy });
    const evidence = await findUnsent(tx, app, { ...of, person });
    if (!evidence) throw new Error("evidence that was just kept could not be read");
    if (!inserted) {
      const own = copy.files.map(({ kept }) => kept);
      await app.files.forget(tx, own);
      return evidence;
    }
    await forgetOldest(tx, app, person);
    await app.jobs.add(tx, forgetOldEvidence, { id }, { at: takenAt + FORGOTTEN_AFTER, key: `evidence:${id}` });
    return evidence;
  });
}

async function forgetOldest(tx: Tx, app: Pick<App, "files" | "vault">, person: string): Promise<void> {
  const unsent = await listUnsent(tx, app, person);
  for (const evidence of unsent.slice(MOST_UNSENT)) await forgetEvidence(tx, app, evidence);
}

type Copying = Pick<App, "files" | "clock" | "log">;

async function copyMessage(app: Copying, guildId: Snowflake, message: APIMessage): Promise<CopyOfMessage> {
  const text = wordsOf(message);
  const attached = readMessage(message).files;
  if (text === "" && attached.length === 0) throw new NothingInIt();
  const until = app.clock.now() + FORGOTTEN_AFTER;
  const record = await keepRecord(app, recordOf(message, guildId), until);
  const { small, large } = withinLimits(attached);
  const left: Left[] = large.map(({ filename }) => ({ filename, why: "too-large" }));
  const files: KeptFile[] = [record];
  // One after the other: several people may report at once, and each file is in memory for a moment.
  for (const file of small) {
    const copy = await keepFile(app, file, until);
    if (copy) files.push(copy);
    else left.push({ filename: file.filename, why: "gone" });
  }
  const sha256 = await app.files.digest(files.map(({ kept }) => kept));
  if (sha256 === undefined) throw new Error("a file that was just kept could not be read");
  return {
    author: { id: message.author.id, name: message.author.global_name ?? message.author.username },
    channelId: message.channel_id,
    url: linkOf(message, guildId),
    writtenAt: Date.parse(message.timestamp),
    text,
    files,
    left,
    sha256,
  };
}

async function keepRecord({ files }: Copying, record: string, until: Instant): Promise<KeptFile> {
  const bytes = Buffer.from(record, "utf8");
  const url = `data:text/plain;base64,${bytes.toString("base64")}`;
  const facts = { filename: "SPOILER_message.txt", size: bytes.length, contentType: "text/plain; charset=utf-8" };
  const kept = await files.keep({ ...facts, url }, until);
  if (!kept) throw new Error("the record of a message could not be kept");
  return { ...kept, spoiler: true, lasting: true };
}

/** Undefined when it did not arrive, for whatever reason: the rest is evidence all the same. */
async function keepFile({ files, log }: Copying, file: FileRef, until: Instant): Promise<KeptFile | undefined> {
  if ("kept" in file || !file.url) return undefined;
  const name = file.filename.replace(/^SPOILER_/, "");
  const facts = { size: file.size, ...(file.contentType ? { contentType: file.contentType } : {}) };
  try {
    const kept = await files.keep({ ...facts, filename: `SPOILER_${name}`, url: file.url }, until);
    return kept && { ...kept, spoiler: true, lasting: true };
  } catch (error) {
    log.warn({ err: error }, "a file of a reported message could not be copied");
    return undefined;
  }
}

/** It belongs to a ticket now. */
export async function keepLonger(
  tx: Tx,
  app: Pick<App, "files" | "jobs">,
  { id, takenAt, copy }: Evidence,
): Promise<void> {
  const end = takenAt + KEPT_FOR;
  const kept = copy.files.map((file) => file.kept);
  await app.files.keepUntil(tx, kept, end);
  await app.jobs.add(tx, forgetOldEvidence, { id }, { at: end, key: `evidence:${id}` });
}

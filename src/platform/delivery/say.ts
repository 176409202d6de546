import { type RESTPostAPIChannelMessageResult, Routes } from "discord-api-types/v10";
import type { MessageBody } from "#kernel/outbox.ts";
import { minutes, type Snowflake } from "#kernel/types.ts";
import { classify } from "../discord/rest/failures.ts";
import { findCopy, saveCopy } from "./copy-store.ts";
import { type Effect, nonceOf } from "./effect.ts";
import { insteadOf } from "./files.ts";
import { settleCarrier, sharedIn } from "./kept-carriers.ts";
import { forgetKept, travelsOnce } from "./kept-files.ts";
import { type FetchedFiles, toRawFiles, toRequest } from "./message-body.ts";
import { type Attempt, type Confirmation, channelOf, type Performing } from "./performing.ts";
import { readBack } from "./read-back.ts";
import { saveConfirmed } from "./room-store.ts";

type Say = Attempt<Extract<Effect, { kind: "say" }>>;

/** Discord remembers nonces for "the past few minutes"; for this long we rely on it. */
export const NONCE_TRUSTED = minutes(3);

/** "Request entity too large": the server's limit for files is lower than we thought. */
const TOO_LARGE = new Set([40_005, 413]);

export function isTooLarge(error: unknown): boolean {
  const failure = classify(error);
  return failure.failure === "refused" && TOO_LARGE.has(failure.code);
}

/** Sends one message. Performed twice within minutes, Discord returns the first one. */
export async function say(context: Performing, attempt: Say): Promise<Confirmation> {
  const { clock } = context;
  const forgotten = attempt.doubt !== null && clock.now() - attempt.doubt > NONCE_TRUSTED;
  const messageId = (forgotten ? await readBack(context, attempt) : undefined) ?? (await send(context, attempt));
  return record(context, attempt, messageId);
}

async function send(context: Performing, attempt: Say): Promise<Snowflake> {
  const { body } = attempt.effect;
  const replyTo = await findReplied(context, attempt, body);
  return context.files.with(body.files ?? [], { guildId: attempt.room.guild_id }, async (fetched) => {
    try {
      return await post(context, attempt, fetched, replyTo);
    } catch (error) {
      if (fetched.files.length === 0 || !isTooLarge(error)) throw error;
      const missing = [...fetched.missing, ...fetched.files.map((file) => insteadOf(file, "tooLarge"))];
      return post(context, attempt, { files: [], missing }, replyTo);
    }
  });
}

async function post(
  { call }: Performing,
  attempt: Say,
  fetched: FetchedFiles,
  replyTo: Snowflake | undefined,
): Promise<Snowflake> {
  const { effect } = attempt;
  const body = { ...toRequest(effect.body, fetched, replyTo), nonce: nonceOf(effect), enforce_nonce: true };
  const files = toRawFiles(fetched);
  const message = (await call((rest) =>
    rest.post(Routes.channelMessages(channelOf(attempt)), files.length > 0 ? { body, files } : { body }),
  )) as RESTPostAPIChannelMessageResult;
  return message.id;
}

async function findReplied({ db }: Performing, { room }: Say, { replyTo }: MessageBody) {
  if (!replyTo) return undefined;
  return "messageId" in replyTo ? replyTo.messageId : findCopy(db, room.id, replyTo.source, 0);
}

export function record({ clock, listeners }: Performing, { effect, room }: Say, messageId: Snowflake): Confirmation {
  const { source, part, body } = effect;
  const kept = travelsOnce(body.files ?? []);
  return async (tx) => {
    await forgetKept(tx, kept);
    await saveCopy(tx, { room: room.id, source, part, messageId });
    await saveConfirmed(tx, room.id, messageId);
    const event = { room: room.id, source, part, messageId, at: clock.now() };
    for (const listener of listeners()) await listener.delivered?.(tx, event);
    // Behind them: what they say of it may take its files along once more.
    if (sharedIn(body.files).length > 0) await settleCarrier(tx, effect.place);
  };
}

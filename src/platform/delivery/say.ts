import type { REST } from "@discordjs/rest";
import { type RESTPostAPIChannelMessageResult, Routes } from "discord-api-types/v10";
import { afterCommit, type Tx } from "#kernel/database.ts";
import type { DeliveryListener, MessageBody } from "#kernel/outbox.ts";
import { minutes, type Snowflake } from "#kernel/types.ts";
import { classify } from "../discord/rest/failures.ts";
import { findCopy, saveCopy } from "./copy-store.ts";
import { type Effect, nonceOf } from "./effect.ts";
import { insteadOf } from "./files.ts";
import { forgetKept } from "./forget-kept.ts";
import { settleCarrier, sharedIn } from "./kept-carriers.ts";
import { travelsOnce } from "./kept-files.ts";
import { type FetchedFiles, noFiles, toRawFiles, toRequest } from "./message-body.ts";
import { type Attempt, type Confirmation, channelOf, type Performing } from "./performing.ts";
import { readBack, saysTheSame } from "./read-back.ts";
import { saveBehind, saveConfirmed } from "./room-store.ts";

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
  return record(context, attempt, await sayOnce(context, attempt));
}

/** The message of an attempt that Discord may have forgotten the nonce of, or a new one. */
export function sayOnce(context: Performing, attempt: Say): Promise<Snowflake> {
  return unlessThere(context, attempt, attempt.effect.body, (isWanted) => send(context, attempt, isWanted));
}

/** Whether a call is still wanted when its turn comes. */
type IsWanted = () => boolean;
const always: IsWanted = () => true;

/**
 * Posts what an earlier attempt may have said. Once Discord may have forgotten its nonce, it is looked for in the room first; it may
 * forget it while the call waits for its turn.
 */
export async function unlessThere(
  context: Performing,
  attempt: Say,
  body: MessageBody,
  post: (isWanted: IsWanted) => Promise<Snowflake | undefined>,
): Promise<Snowflake> {
  const { clock } = context;
  const { doubt } = attempt;
  const isRemembered = () => doubt === null || clock.now() - doubt <= NONCE_TRUSTED;
  const posted = isRemembered() ? await post(isRemembered) : undefined;
  if (posted !== undefined) return posted;
  const found = await readBack(context, attempt, (message) => saysTheSame(message, body));
  const messageId = found?.id ?? (await post(always));
  if (messageId === undefined) throw new Error("a call that is always wanted was not made");
  return messageId;
}

async function send(context: Performing, attempt: Say, isWanted: IsWanted): Promise<Snowflake | undefined> {
  const { body } = attempt.effect;
  const replyTo = await findReplied(context, attempt, body);
  const post = (fetched: FetchedFiles) => context.callIf(isWanted, (rest) => postOne(rest, attempt, fetched, replyTo));
  return context.files.with(body.files ?? [], { guildId: attempt.room.guild_id }, async (fetched) => {
    try {
      return await post(fetched);
    } catch (error) {
      if (fetched.files.length === 0 || !isTooLarge(error)) throw error;
      const missing = [...fetched.missing, ...fetched.files.map((file) => insteadOf(file, "tooLarge"))];
      return post({ files: [], missing });
    }
  });
}

/** The call itself, for whoever holds its turn. */
export async function postOne(
  rest: REST,
  attempt: Say,
  fetched: FetchedFiles = noFiles,
  replyTo?: Snowflake,
): Promise<Snowflake> {
  const { effect } = attempt;
  const body = { ...toRequest(effect.body, fetched, replyTo), nonce: nonceOf(effect), enforce_nonce: true };
  const files = toRawFiles(fetched);
  const route = Routes.channelMessages(channelOf(attempt));
  const message = await rest.post(route, files.length > 0 ? { body, files } : { body });
  return (message as RESTPostAPIChannelMessageResult).id;
}

async function findReplied({ db }: Performing, { room }: Say, { replyTo }: MessageBody) {
  if (!replyTo) return undefined;
  if ("messageId" in replyTo) return replyTo.messageId;
  return (await findCopy(db, room.id, replyTo.source, 0))?.messageId;
}

export function record(context: Performing, attempt: Say, messageId: Snowflake): Confirmation {
  return (tx, listeners) => recordSaid(tx, context, { ...attempt, messageId, piece: null, listeners });
}

/** Where it stands from now on, told to whoever waits for it. What may have stood there before we knew is looked at: people may have reacted to it. */
export async function recordSaid(
  tx: Tx,
  { clock, behind }: Performing,
  given: Say & {
    readonly messageId: Snowflake;
    readonly piece: number | null;
    readonly listeners: Iterable<DeliveryListener>;
  },
): Promise<void> {
  const { effect, room, doubt, messageId, piece, listeners } = given;
  const { source, part, body } = effect;
  await forgetKept(tx, travelsOnce(body.files ?? []));
  await saveCopy(tx, { room: room.id, source, part, messageId, piece });
  const event = { room: room.id, source, part, messageId, at: clock.now() };
  for (const listener of listeners) await listener.delivered?.(tx, event);
  // Behind them: who says something locks a ticket first and then its room, and the other way round each would wait for the other.
  await saveConfirmed(tx, room.id, messageId);
  // Behind them: what they say of it may take its files along once more.
  if (sharedIn(body.files).length > 0) await settleCarrier(tx, effect.place);
  if (doubt !== null && room.discord_id !== null) await readAgain(tx, room.discord_id, behind);
}

async function readAgain(tx: Tx, channelId: Snowflake, behind: Performing["behind"]): Promise<void> {
  await saveBehind(tx, channelId, 1);
  afterCommit(tx, () => behind(channelId, "last read"));
}

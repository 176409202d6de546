import { type RESTPostAPIChannelMessageResult, Routes } from "discord-api-types/v10";
import { piecesIn } from "#kernel/pieces.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Batch, bodyOf, gather, isPlain, loadBatch, type Say, sealBatch } from "./batch.ts";
import type { EffectRow } from "./effect-store.ts";
import { settle } from "./effect-store.ts";
import type { Lane } from "./lane.ts";
import { noFiles, toRequest } from "./message-body.ts";
import { type Attempt, type Confirmation, channelOf, type Performing } from "./performing.ts";
import { letters, readBack } from "./read-back.ts";
import { findSaidBefore } from "./said-before.ts";
import { postOne, recordSaid, say, unlessThere } from "./say.ts";

/**
 * Says the head of a lane, and with it, when the room is behind, what waits behind it and may share a message.
 *
 * What shares a message is decided when the call may be made, stored, and then sent; it is tried again only as it was stored. What an
 * earlier process may have attempted, or whose outcome is unknown, goes alone.
 */
export async function sayTogether(
  context: Performing,
  lane: Lane,
  { row, ...attempt }: Attempt<Say> & { readonly row: EffectRow },
): Promise<Confirmation> {
  const { effect, room, doubt } = attempt;
  const before = await findSaidBefore(context, attempt, row, lane);
  if (before) return before;
  if (row.batch !== null) return sayAgain(context, attempt, await loadBatch(context, room.id, row.batch));
  if (row.together === null || !isPlain(effect.body)) return say(context, attempt);
  if (doubt !== null) return (await findUnsealed(context, lane, attempt, row)) ?? say(context, attempt);

  const channelId = channelOf(attempt);
  return context.call(async (rest, waited) => {
    lane.isBehind ||= waited;
    // Positions only grow, and whoever adds one pokes the lane: with neither there is nothing behind it.
    const mayHaveMore = lane.poked || room.tail > row.position;
    const shares = lane.isBehind && row.position > lane.aloneUpTo && mayHaveMore;
    const sealed = shares ? await sealBatch(context, row) : undefined;
    if (!sealed) return recordOne(context, attempt, await postOne(rest, attempt));
    lane.batch = sealed.key;
    return recordAll(context, attempt, sealed.batch, await post(rest, channelId, sealed.batch));
  });
}

async function sayAgain(context: Performing, attempt: Attempt<Say>, batch: Batch): Promise<Confirmation> {
  const channelId = channelOf(attempt);
  const messageId = await unlessThere(context, attempt, bodyOf(batch), (isWanted) =>
    context.callIf(isWanted, (rest) => post(rest, channelId, batch)),
  );
  return recordAll(context, attempt, batch, messageId);
}

/**
 * A power cut or a restored backup may have taken the seal of a batch that Discord has: then it is there, newer than what was confirmed
 * last, and says what waits. Looked for only after a restart, where more than one waits.
 */
async function findUnsealed(
  context: Performing,
  lane: Lane,
  attempt: Attempt<Say>,
  row: EffectRow,
): Promise<Confirmation | undefined> {
  if (row.created_at >= lane.since) return undefined;
  const waiting = await gather(context, row);
  if (waiting.length < 2) return undefined;
  const texts = waiting.map(({ body }) => letters(body.content));
  const found = await readBack(context, attempt, (message) => {
    const pieces = piecesIn(message).map(({ words }) => letters(words));
    return pieces.length > 1 && pieces.every((piece, index) => piece === texts[index]);
  });
  if (!found) return undefined;
  const members = piecesIn(found).flatMap(({ piece }, index) => {
    const effect = waiting[index];
    return effect ? [{ effect, piece }] : [];
  });
  return recordAll(context, attempt, { nonce: "", members }, found.id);
}

type Rest = Parameters<Parameters<Performing["call"]>[0]>[0];

async function post(rest: Rest, channelId: Snowflake, batch: Batch): Promise<Snowflake> {
  const body = { ...toRequest(bodyOf(batch), noFiles, undefined), nonce: batch.nonce, enforce_nonce: true };
  const message = (await rest.post(Routes.channelMessages(channelId), { body })) as RESTPostAPIChannelMessageResult;
  return message.id;
}

function recordOne(context: Performing, attempt: Attempt<Say>, messageId: Snowflake): Confirmation {
  return (tx, listeners) => recordSaid(tx, context, { ...attempt, messageId, piece: null, listeners });
}

/** The head is settled by whoever performs it. */
function recordAll(
  context: Performing,
  { room, doubt, effect: head }: Attempt<Say>,
  { members }: Batch,
  messageId: Snowflake,
): Confirmation {
  return async (tx, listeners) => {
    for (const { effect, piece } of members) {
      const isHead = effect.place.position === head.place.position;
      if (isHead || (await settle(tx, effect.place, "done"))) {
        await recordSaid(tx, context, { room, doubt, effect, messageId, piece, listeners });
      }
    }
  };
}

import { type APIMessage, Routes } from "discord-api-types/v10";
import { piecesIn, toPiece } from "#kernel/pieces.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Copy } from "./copy-store.ts";
import type { Performing } from "./performing.ts";

/** Discord's limit for all texts of a message together. */
const LONGEST = 4_000;

/**
 * Changes one text of a message that several share, or takes it out when `words` is undefined; the last one takes the message with it.
 * The others stay as they are. Nothing else changes messages of a lane, so what was read is what is written back.
 *
 * "no room": the others leave too little for it; "missing": it was taken out before. Then nothing was changed. Throws when the message is gone.
 */
export async function changePiece(
  { call }: Pick<Performing, "call">,
  channelId: Snowflake,
  { messageId, piece }: Pick<Copy, "messageId" | "piece">,
  words: string | undefined,
): Promise<"done" | "no room" | "missing"> {
  const route = Routes.channelMessage(channelId, messageId);
  const pieces = piecesIn((await call((rest) => rest.get(route))) as APIMessage);
  if (!pieces.some((one) => one.piece === piece)) return "missing";
  const after = pieces.flatMap((one) => {
    if (one.piece !== piece) return [one];
    return words === undefined ? [] : [{ piece: one.piece, words }];
  });
  if (after.length === 0) {
    await call((rest) => rest.delete(route));
    return "done";
  }
  if (after.reduce((sum, one) => sum + one.words.length, 0) > LONGEST) return "no room";
  const components = after.map((one) => toPiece(one.piece, one.words));
  await call((rest) => rest.patch(route, { body: { components, allowed_mentions: { parse: [] } } }));
  return "done";
}

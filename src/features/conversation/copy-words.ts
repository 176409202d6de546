import type { App } from "#kernel/app.ts";
import type { RoomId } from "#kernel/outbox.ts";

/** Lines of ours below somebody's words: "Edited. Before: …" and the like. */
const OUR_LINES = /^-# .*$/;

/** One of our copies, read back from Discord: our name line above, somebody's words, small lines of ours below. */
export interface Copy {
  readonly lead: string;
  readonly words: string;
}

/**
 * The copy of a message in a room. Words live on Discord alone, so this is where an old text comes from.
 * Undefined when it is not there yet, gone, or can't be read now.
 */
export async function findCopy(
  app: Pick<App, "discord" | "db" | "rooms" | "log">,
  roomId: RoomId,
  source: string,
): Promise<Copy | undefined> {
  const room = await app.rooms.find(app.db, roomId);
  const copyId = await app.rooms.copyOf(app.db, roomId, source);
  if (!room?.channelId || !copyId) return undefined;
  try {
    return readCopy((await app.discord.channels.getMessage(room.channelId, copyId)).content);
  } catch (error) {
    app.log.warn({ err: error, channelId: room.channelId }, "copy of a message could not be read");
    return undefined;
  }
}

export function readCopy(content: string): Copy {
  const [lead = "", ...lines] = content.split("\n");
  while (lines.length > 0 && OUR_LINES.test(lines.at(-1) ?? "")) lines.pop();
  return { lead, words: lines.join("\n") };
}

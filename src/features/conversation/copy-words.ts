import type { APIMessage } from "@discordjs/core";
import type { App } from "#kernel/app.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { wordsIn } from "#kernel/pieces.ts";
import type { Snowflake } from "#kernel/types.ts";
import { split } from "./split.ts";

/** Lines of ours below somebody's words: "Edited. Before: …" and the like. */
const OUR_LINES = /^-# .*$/;
/** Discord's limit of a message. */
const CONTENT = 2000;
/** More messages than the longest text becomes. */
const MOST_PARTS = 10;

/** Our copy of what somebody said, read back from Discord: our name line above, their words, small lines of ours below. */
export interface Copy {
  readonly lead: string;
  readonly words: string;
  /** Messages it consists of. */
  readonly parts: number;
}

/** Reads one message. */
export type ReadMessage = (channelId: Snowflake, messageId: Snowflake) => Promise<APIMessage>;

/**
 * The copy of a message in a room. Words live on Discord alone, so this is where an old text comes from.
 * Undefined when it is not there yet, gone, or can't be read now.
 */
export async function findCopy(
  app: Pick<App, "discord" | "db" | "rooms" | "log">,
  roomId: RoomId,
  source: string,
  read: ReadMessage = (channelId, messageId) => app.discord.channels.getMessage(channelId, messageId),
): Promise<Copy | undefined> {
  const room = await app.rooms.find(app.db, roomId);
  if (!room?.channelId) return undefined;
  const contents: string[] = [];
  try {
    for (let part = 0; part < MOST_PARTS; part++) {
      const at = await app.rooms.copyAt(app.db, roomId, source, part);
      if (!at) break;
      const words = wordsIn(await read(room.channelId, at.messageId), at.piece);
      if (words === undefined) break;
      contents.push(words);
    }
  } catch (error) {
    app.log.warn({ err: error, channelId: room.channelId }, "copy of a message could not be read");
    return undefined;
  }
  return contents.length > 0 ? readCopy(contents) : undefined;
}

/** Takes the words of a copy from between our lines. */
export function readCopy([first = "", ...more]: readonly string[]): Copy {
  const [lead = "", ...begin] = first.split("\n");
  const words = [begin.join("\n"), ...more].map(withoutOurLines).filter((piece) => piece !== "");
  return { lead, words: rejoin(words), parts: more.length + 1 };
}

/** A block of code that was cut is one again. */
function rejoin(pieces: readonly string[]): string {
  if (pieces.length === 0) return "";
  return pieces.reduce((whole, piece) => {
    const cut = whole.endsWith("\n```") && /^```[\w+#.-]{0,24}\n/.exec(piece);
    return cut ? `${whole.slice(0, -4)}\n${piece.slice(cut[0].length)}` : `${whole}\n${piece}`;
  });
}

function withoutOurLines(piece: string): string {
  const lines = piece.split("\n");
  while (lines.length > 0 && OUR_LINES.test(lines.at(-1) ?? "")) lines.pop();
  return lines.join("\n");
}

/** The words struck through, and a line of ours below. Each line by itself: the mark does not reach over line ends everywhere. */
export function struckThrough({ lead, words }: Pick<Copy, "lead" | "words">, note: string): string[] {
  const pieces = split(words, CONTENT / 2).flatMap((piece) => piece.split("\n"));
  const lines = pieces.map((line) => (line.trim() === "" ? line : `~~${line.replaceAll("~~", "")}~~`));
  return split([lead, ...(words === "" ? [] : lines), note].join("\n"), CONTENT);
}

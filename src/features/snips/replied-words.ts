import type { APIMessage } from "@discordjs/core";
import { readCopy } from "#features/conversation/index.ts";
import type { App } from "#kernel/app.ts";
import { piecesIn } from "#kernel/pieces.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What somebody wrote in a message: of a copy that we made, without our lines around it. */
export async function repliedWords(
  app: Pick<App, "db" | "rooms" | "self">,
  channelId: Snowflake,
  target: Pick<APIMessage, "id" | "content" | "components" | "author">,
): Promise<string> {
  // What staff typed with the prefix for a reply goes without it.
  if (target.author.id !== app.self.id) return target.content.replace(/^\s*\+\s*(?=\S)/, "");
  const room = await app.rooms.findByChannel(app.db, channelId);
  const source = room && (await app.rooms.sourceOf(app.db, room.id, target.id));
  if (source === undefined) return target.content;
  const pieces = piecesIn(target).map(({ words }) => words);
  return (pieces.length > 0 ? pieces : [target.content]).map((piece) => readCopy([piece]).words).join("\n");
}

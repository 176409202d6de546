import { findWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Message, Said } from "./message.ts";

/** A reply's words and author while it is on its way. Sealed; forgotten once it arrived. */
export interface KeptReply {
  readonly authorId: Snowflake;
  readonly authorName: string;
  /** What the requester reads as its author; null: the team. */
  readonly signedAs: string | null;
  /** The staff's own message, when it was one. */
  readonly original: Snowflake | null;
  readonly said: Said;
}

export async function findKeptReply(
  db: Db,
  app: Pick<App, "vault">,
  message: Pick<Message, "words">,
): Promise<KeptReply | undefined> {
  if (message.words === null) return undefined;
  const words = await findWords(db, app, message.words);
  return words === undefined ? undefined : (JSON.parse(words) as KeptReply);
}

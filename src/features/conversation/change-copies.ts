import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef, RoomId } from "#kernel/outbox.ts";

export interface CopyChange {
  readonly room: RoomId;
  readonly source: string;
  /** What the copies say from now on, one text for each message. */
  readonly texts: readonly string[];
  /** How many messages there are, or wait to be sent. */
  readonly parts: number;
  /** Said by those that are no longer needed: a message can't be empty. */
  readonly emptied: string;
  /** Names the change: the same again does nothing. */
  readonly key: string;
  readonly after?: EffectRef;
}

/** Changes the messages that a text became. A longer one gets more of them at the end. Returns how many there are then. */
export async function changeCopies(
  tx: Tx,
  { outbox }: Pick<App, "outbox">,
  { room, source, texts, parts, emptied, key, after }: CopyChange,
): Promise<number> {
  const count = Math.max(texts.length, parts);
  for (let part = 0; part < count; part++) {
    const body = { content: texts[part] ?? emptied, allowed_mentions: { parse: [] as const } };
    const order = after ? { after } : {};
    await outbox.add(
      tx,
      room,
      part < parts
        ? { edit: body, source, part, key: `${key}:${part}`, ...order }
        : { say: body, source, part, ...order },
    );
  }
  return count;
}

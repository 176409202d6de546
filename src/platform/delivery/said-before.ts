import type { APIMessage } from "discord-api-types/v10";
import type { MessageBody, RoomId } from "#kernel/outbox.ts";
import { piecesIn } from "#kernel/pieces.ts";
import {
  type Duration,
  type Instant,
  isNewer,
  type Snowflake,
  seconds,
  snowflakeAt,
  snowflakeTime,
} from "#kernel/types.ts";
import { listKnownPieces } from "./copy-store.ts";
import type { Effect } from "./effect.ts";
import type { EffectRow } from "./effect-store.ts";
import type { Lane } from "./lane.ts";
import type { Attempt, Confirmation, Performing } from "./performing.ts";
import { isSaid, letters, listOwn, saysTheSame } from "./read-back.ts";
import type { ShownPage } from "./read-room.ts";
import type { RoomRow } from "./room-store.ts";
import { recordSaid } from "./say.ts";

/** What is said this long after its source was written is late: a new process found it by catch-up. */
const LATE: Duration = seconds(10);
const REMEMBERED = 50_000;

/** Rooms in which nothing of ours stands that this process does not know of. */
export class LookedThrough {
  readonly #rooms = new Set<RoomId>();

  has(room: RoomId): boolean {
    return this.#rooms.has(room);
  }

  add(room: RoomId): void {
    // Looking twice does no harm.
    if (this.#rooms.size >= REMEMBERED) this.#rooms.clear();
    this.#rooms.add(room);
  }
}

/**
 * When the message was written that this says something of, if that is a while ago: nothing may be stored of it and Discord have it, when a
 * power cut took the last commits or a backup was restored. Null for sources that do not end with a message's id.
 */
export function lateSince({
  kind,
  source,
  created_at,
}: Pick<EffectRow, "kind" | "source" | "created_at">): Instant | null {
  const id = kind === "say" ? /(?:^|:)(\d{17,20})$/.exec(source ?? "")?.[1] : undefined;
  if (id === undefined) return null;
  const written = snowflakeTime(id);
  return created_at - written > LATE ? written : null;
}

/**
 * What is late is looked for before it is said: its nonce protects it no longer, or never did because it shared a message then. Once
 * everything of ours in the room is known, nothing in it is looked for any more.
 */
export async function findSaidBefore(
  context: Performing,
  { effect, room }: Attempt<Extract<Effect, { kind: "say" }>>,
  row: EffectRow,
  lane: Lane,
): Promise<Confirmation | undefined> {
  const since = lateSince(row);
  if (since === null || row.batch !== null || context.lookedThrough.has(room.id)) return undefined;
  // A DM may be older than its room; whatever was made since this process performs the lane holds nothing of another one.
  if (isNewer(room.discord_id ?? "0", snowflakeAt(lane.since))) return undefined;
  // Whoever reads the room meanwhile has looked through it.
  const own = await listOwn(context, { effect, room, doubt: since }, () => !context.lookedThrough.has(room.id));
  if (!own) return undefined;
  const unknown = await unknownOf(context, room, own);
  if (unknown.length === 0) context.lookedThrough.add(room.id);
  const found = unknown.find((one) => isSaidIn(one, effect.body));
  if (!found) return undefined;
  const messageId: Snowflake = found.message.id;
  return (tx, listeners) =>
    recordSaid(tx, context, { effect, room, doubt: since, messageId, piece: found.piece, listeners });
}

/** Somebody else read a page of a room: if it reaches back to what was confirmed last, and all of ours in it is known, nothing is looked for there. */
export async function lookThrough(
  context: Pick<Performing, "db" | "self" | "lookedThrough">,
  room: RoomRow,
  { newest, complete }: ShownPage,
): Promise<void> {
  const { confirmed_id: confirmed } = room;
  const oldest = newest.at(-1)?.id;
  const reaches = complete || (confirmed !== null && oldest !== undefined && !isNewer(oldest, confirmed));
  if (!reaches || context.lookedThrough.has(room.id)) return;
  const own = newest.filter(
    (message) => isSaid(message, context.self.id) && (confirmed === null || !isNewer(confirmed, message.id)),
  );
  if ((await unknownOf(context, room, own)).length === 0) context.lookedThrough.add(room.id);
}

/** Texts of ours that nothing is stored of. */
async function unknownOf(
  { db }: Pick<Performing, "db">,
  { id }: Pick<RoomRow, "id">,
  own: readonly APIMessage[],
): Promise<OneText[]> {
  const ids = own.map((message) => message.id);
  const known = await listKnownPieces(db, id, ids);
  return own.flatMap(textsOf).filter(({ message, piece }) => !known.has(`${message.id} ${piece}`));
}

interface OneText {
  readonly message: APIMessage;
  readonly piece: number | null;
  readonly words: string;
}

function textsOf(message: APIMessage): OneText[] {
  const pieces = piecesIn(message);
  if (pieces.length === 0) return [{ message, piece: null, words: message.content }];
  return pieces.map(({ piece, words }) => ({ message, piece, words }));
}

function isSaidIn({ message, piece, words }: OneText, body: MessageBody): boolean {
  return piece === null ? saysTheSame(message, body) : letters(words) === letters(body.content);
}

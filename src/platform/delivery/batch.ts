import { createHash } from "node:crypto";
import type { MessageBody, RoomId } from "#kernel/outbox.ts";
import { toPiece } from "#kernel/pieces.ts";
import type { Vault } from "#kernel/vault.ts";
import { type Effect, toEffect } from "./effect.ts";
import { type EffectRow, listAt, listBehind, seal } from "./effect-store.ts";
import type { Performing } from "./performing.ts";
import { lateSince } from "./said-before.ts";

export type Say = Extract<Effect, { kind: "say" }>;

/** What shares one message. Its members are stored before the first attempt and stay the same until it is known what became of it. */
export interface Batch {
  readonly nonce: string;
  /** Those that still wait, in order, and which text of the message each is. */
  readonly members: readonly { readonly effect: Say; readonly piece: number }[];
}

const MOST = 10;
/** Characters together. Discord takes 4,000; the rest is for edits, which mostly make a text longer. */
const LONGEST = 3_000;
const COMPONENTS_V2 = 1 << 15;

const LINK = /https?:\/\/|\bdiscord\.(?:gg|com)\//i;

/** Plain words: nothing Discord shows only below a message of its own, nobody to ping. */
export function isPlain({ content = "", allowed_mentions, ...rest }: MessageBody): boolean {
  const pinged = (allowed_mentions?.users?.length ?? 0) + (allowed_mentions?.roles?.length ?? 0);
  return content.trim() !== "" && !LINK.test(content) && pinged === 0 && Object.keys(rest).length === 0;
}

/** The head and what may share its message: its neighbours behind it that nobody attempted yet. In order; the head alone when there are none. */
export async function gather(
  { db, vault, lookedThrough }: Pick<Performing, "db" | "vault" | "lookedThrough">,
  row: EffectRow,
): Promise<Say[]> {
  const head = toEffect(row, vault) as Say;
  const members = [head];
  let length = head.body.content?.length ?? 0;
  for (const next of await listBehind(db, head.place, MOST - 1)) {
    const isNew = lateSince(next) === null || lookedThrough.has(row.room_id);
    const isFresh = next.after_room === null && next.first_attempt_at === null && isNew;
    if (next.kind !== "say" || next.together !== row.together || next.batch !== null || !isFresh) break;
    const effect = toEffect(next, vault) as Say;
    length += effect.body.content?.length ?? 0;
    if (!isPlain(effect.body) || length > LONGEST) break;
    members.push(effect);
  }
  return members;
}

/** Decides what shares the head's message, and stores that. Undefined when it goes alone. */
export async function sealBatch(
  context: Performing,
  row: EffectRow,
): Promise<{ key: string; batch: Batch } | undefined> {
  const effects = await gather(context, row);
  if (effects.length < 2) return undefined;
  const positions = effects.map(({ place }) => place.position);
  const key = positions.join(",");
  if (!(await context.write((tx) => seal(tx, { room: row.room_id, positions, batch: key })))) return undefined;
  return {
    key,
    batch: batchOf(
      row.room_id,
      effects.map((effect, piece) => ({ effect, piece, dedupe: effect.dedupe })),
    ),
  };
}

/** A batch as it was sealed. What was taken out of the lane since is left out, and the others keep their places. */
export async function loadBatch(
  { db, vault }: Pick<Performing, "db" | "vault">,
  room: RoomId,
  key: string,
): Promise<Batch> {
  const positions = positionsIn(key);
  const rows = await listAt(db, room, positions);
  return batchOf(
    room,
    rows.map((row) => ({ ...member(row, vault), piece: positions.indexOf(row.position) })),
  );
}

export const positionsIn = (key: string): number[] => key.split(",").map(Number);

function member(row: EffectRow, vault: Vault): { effect: Say | undefined; dedupe: string } {
  return { effect: row.state === "waiting" ? (toEffect(row, vault) as Say) : undefined, dedupe: row.dedupe };
}

/** The same members make the same nonce, in every process and from every backup. */
function batchOf(room: RoomId, all: readonly { effect: Say | undefined; piece: number; dedupe: string }[]): Batch {
  const named = JSON.stringify([room, "batch", ...all.map(({ dedupe }) => dedupe)]);
  return {
    nonce: createHash("sha256").update(named).digest("hex").slice(0, 25),
    members: all.flatMap(({ effect, piece }) => (effect ? [{ effect, piece }] : [])),
  };
}

export function bodyOf({ members }: Batch): MessageBody {
  return {
    flags: COMPONENTS_V2,
    components: members.map(({ effect, piece }) => toPiece(piece, effect.body.content ?? "")),
    allowed_mentions: { parse: [] },
  };
}

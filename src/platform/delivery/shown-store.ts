import type { Selectable } from "kysely";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import type { ShownKind, ShownTable } from "./tables.ts";

export type ShownRow = Selectable<ShownTable>;

/** Everything else before the room is closed: an archived thread takes no change. */
const ORDER: Readonly<Record<ShownKind, number>> = {
  card: 0,
  name: 1,
  tags: 2,
  overwrites: 3,
  pinned: 4,
  closed: 5,
  category: 6,
};

/** Who may read and write in a room: it matters that this is done, so it is kept when we are not permitted to, and asked for anew. */
const KEPT: readonly ShownKind[] = ["overwrites", "closed"];
export const isKept = (kind: ShownKind): boolean => KEPT.includes(kind);

/** What is shown of one card, or of one part of it, takes the place of what was to be shown of it before. */
export const targetOfCard = ({ source, part }: { readonly source: string; readonly part?: number }): string =>
  part === undefined ? `card:${source}` : `card:${source}:${part}`;

/** Replaces what shall be shown at this target. A limit that the last version ran into stays; `notBefore`: one that this one did. */
export function saveShown(
  tx: Tx,
  shown: Pick<ShownTable, "room_id" | "target" | "kind" | "body" | "version">,
  notBefore?: Instant,
): Promise<void> {
  const limit = notBefore === undefined ? {} : { retry_at: notBefore };
  const anew = isKept(shown.kind) ? { retry_at: null, refusals: 0 } : limit;
  return upsert(tx, "shown", { ...shown, pending: 1, ...anew }, ["room_id", "target"]);
}

export async function findShown(db: Db, room: RoomId, target: string): Promise<ShownRow | undefined> {
  return db.selectFrom("shown").selectAll().where("room_id", "=", room).where("target", "=", target).executeTakeFirst();
}

/** Of a room at once. */
const LOOKED_AT = 100;

/**
 * What waits to be shown in a room, in the order it is done; cards first, closing last. Of many cards those
 * that may be shown soonest, so that none that waits for a limit hides another one, or the end of the room.
 */
export async function listPending(db: Db, room: RoomId): Promise<ShownRow[]> {
  const rows = await db
    .selectFrom("shown")
    .selectAll()
    .where("pending", "=", 1)
    .where("room_id", "=", room)
    // Of all other kinds there is one each.
    .orderBy((eb) => eb.case().when("kind", "=", "card").then(1).else(0).end())
    .orderBy((eb) => eb.fn.coalesce("retry_at", eb.val(0)))
    .orderBy("target")
    .limit(LOOKED_AT)
    .execute();
  return rows.sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}

/** This version is shown; a newer one, saved meanwhile, stays to be done. */
export async function markShown(tx: Tx, { room_id, target, version }: ShownRow): Promise<void> {
  await tx
    .updateTable("shown")
    .set({ pending: 0, retry_at: null, refusals: 0 })
    .where("room_id", "=", room_id)
    .where("target", "=", target)
    .where("version", "=", version)
    .execute();
}

/** To be shown once more, because something had to undo it for a moment. */
export async function showAgain(tx: Tx, { room_id, target }: Pick<ShownRow, "room_id" | "target">): Promise<void> {
  await tx
    .updateTable("shown")
    .set({ pending: 1 })
    .where("room_id", "=", room_id)
    .where("target", "=", target)
    .execute();
}

export async function postponeShown(tx: Tx, { room_id, target }: ShownRow, until: Instant): Promise<void> {
  await tx
    .updateTable("shown")
    .set({ retry_at: until })
    .where("room_id", "=", room_id)
    .where("target", "=", target)
    .execute();
}

/** We are not permitted to show this version now. False when there is a newer one. */
export async function refuseShown(
  tx: Tx,
  { room_id, target, version }: ShownRow,
  { refusals, until }: { readonly refusals: number; readonly until: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("shown")
    .set({ retry_at: until, refusals })
    .where("room_id", "=", room_id)
    .where("target", "=", target)
    .where("version", "=", version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Forgets a card: what it showed is kept nowhere. */
export async function dropShown(tx: Tx, { room_id, target, version }: ShownRow): Promise<void> {
  await tx
    .deleteFrom("shown")
    .where("room_id", "=", room_id)
    .where("target", "=", target)
    .where("version", "=", version)
    .execute();
}

/** What was to be shown of one part later is not any more: it says something newer. */
export async function forgetShown(tx: Tx, room: RoomId, source: string, part: number): Promise<void> {
  const target = targetOfCard({ source, part });
  await tx.deleteFrom("shown").where("room_id", "=", room).where("target", "=", target).execute();
}

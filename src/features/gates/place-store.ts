import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import { freePositions, type Limit, type Place } from "./places.ts";

/** A limit with the places that are taken under it. */
export async function findPlace(db: Db, limit: Limit): Promise<Place> {
  const rows = await db
    .selectFrom("slot")
    .select(["position", "ticket_id"])
    .where("slot_key", "=", limit.key)
    .orderBy("position")
    .execute();
  return { ...limit, taken: rows.map(({ position, ticket_id }) => ({ position, ticketId: ticket_id })) };
}

/** Takes a place, or returns false: somebody else was quicker. */
export async function takePlace(tx: Tx, place: Place, ticketId: string): Promise<boolean> {
  for (const position of freePositions(place)) {
    if (await insertIfAbsent(tx, "slot", { slot_key: place.key, position, ticket_id: ticketId })) return true;
  }
  return false;
}

/** Its places are free again. Safe to repeat. */
export async function freePlaces(tx: Tx, ticketId: string): Promise<void> {
  await tx.deleteFrom("slot").where("ticket_id", "=", ticketId).execute();
}

/** What was opened under one key, the oldest first. */
export interface Opening {
  readonly position: number;
  readonly at: Instant;
}

export async function listOpenings(db: Db, key: string): Promise<Opening[]> {
  return db
    .selectFrom("opening")
    .select(["position", "at"])
    .where("opening_key", "=", key)
    .orderBy("position")
    .execute();
}

/**
 * Notes an opening behind those that were seen, or returns false: somebody else was quicker, and what was decided by `seen` holds no
 * longer. What is older than `keepAfter` is forgotten.
 */
export async function noteOpening(
  tx: Tx,
  opening: { key: string; seen: readonly Opening[]; at: Instant; ticketId: string; keepAfter: Instant },
): Promise<boolean> {
  const { key, seen, at, ticketId, keepAfter } = opening;
  const position = Math.max(0, ...seen.map((one) => one.position)) + 1;
  const row = { opening_key: key, position, at, ticket_id: ticketId };
  if (!(await insertIfAbsent(tx, "opening", row))) return false;
  const isOld = tx.deleteFrom("opening").where("opening_key", "=", key).where("at", "<", keepAfter);
  // The newest stays whatever its age: the next one's position follows it.
  await isOld.where("position", "<", position).execute();
  return true;
}

/** The ticket was never open: nothing of it counts. Safe to repeat. */
export async function forgetOpening(tx: Tx, ticketId: string): Promise<void> {
  await freePlaces(tx, ticketId);
  await tx.deleteFrom("opening").where("ticket_id", "=", ticketId).execute();
}

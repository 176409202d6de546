import type { Db } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import { HOPED } from "./room-store.ts";

/** So many rooms, by their ids, behind this one. */
interface Page {
  readonly after: RoomId;
  readonly limit: number;
}

const AT_ONCE = 1_000;

/** Goes round a list of rooms, a page with each call: rooms that stay in it hide none behind them. */
export function roundOf(list: (page: Page) => Promise<RoomId[]>, limit = AT_ONCE): () => Promise<RoomId[]> {
  let after = "";
  return async () => {
    const rooms = await list({ after, limit });
    after = rooms.length < limit ? "" : (rooms.at(-1) ?? "");
    return rooms;
  };
}

/** Rooms with something to say that are not held, or that we were not permitted to talk in. */
export async function listSaying(db: Db, which: "free" | "refused", { after, limit }: Page): Promise<RoomId[]> {
  const rows = await db
    .selectFrom("effect")
    .innerJoin("room", "room.id", "effect.room_id")
    .select("effect.room_id")
    .distinct()
    .where("effect.state", "=", "waiting")
    .where("effect.room_id", ">", after)
    .where((eb) => (which === "free" ? eb("room.held", "is", null) : eb("room.held", "=", HOPED)))
    .orderBy("effect.room_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.room_id);
}

/** Rooms with something to show by now that are not held. */
export async function listShowing(db: Db, now: Instant, { after, limit }: Page): Promise<RoomId[]> {
  const rows = await db
    .selectFrom("shown")
    .innerJoin("room", "room.id", "shown.room_id")
    .select("shown.room_id")
    .distinct()
    .where("shown.pending", "=", 1)
    .where("shown.room_id", ">", after)
    .where("room.held", "is", null)
    .where((eb) => eb.or([eb("shown.retry_at", "is", null), eb("shown.retry_at", "<=", now)]))
    .orderBy("shown.room_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.room_id);
}

import type { Selectable } from "kysely";
import type { Db, Tx } from "#kernel/database.ts";
import type { EffectRef, RoomId } from "#kernel/outbox.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Instant } from "#kernel/types.ts";
import { type RoomRow, unhold } from "./room-store.ts";
import type { EffectState, EffectTable } from "./tables.ts";

export type EffectRow = Selectable<EffectTable>;

export type NewEffect = Pick<
  EffectTable,
  | "kind"
  | "source"
  | "part"
  | "together"
  | "dedupe"
  | "body"
  | "after_room"
  | "after_position"
  | "created_at"
  | "trace_parent"
>;

const countUp = prepared((tx, { room }: { room: RoomId }) =>
  tx
    .updateTable("room")
    .set((eb) => ({ tail: eb("tail", "+", 1) }))
    .where("id", "=", room),
);

const findPlace = prepared((tx, { room, dedupe }: { room: RoomId; dedupe: string }) =>
  tx
    .selectFrom("room")
    .leftJoin("effect", (join) => join.on("effect.dedupe", "=", dedupe))
    .select(["room.tail", "effect.position"])
    .where("room.id", "=", room),
);

const insertEffect = prepared((tx, effect: NewEffect & { readonly room: RoomId; readonly position: number }) =>
  tx.insertInto("effect").values({
    room_id: effect.room,
    position: effect.position,
    kind: effect.kind,
    source: effect.source,
    part: effect.part,
    together: effect.together,
    batch: null,
    dedupe: effect.dedupe,
    body: effect.body,
    after_room: effect.after_room,
    after_position: effect.after_position,
    state: "waiting",
    attempts: 0,
    first_attempt_at: null,
    retry_at: null,
    code: null,
    created_at: effect.created_at,
    trace_parent: effect.trace_parent,
  }),
);

/**
 * Puts an effect at the end of the lane and returns its position; the first one's when it was added before.
 *
 * Counting `tail` up locks the room's row until the commit, so the order of positions is the order of commits. A repeated
 * effect leaves a gap in the positions; nothing minds.
 */
export async function append(tx: Tx, room: RoomId, effect: NewEffect): Promise<number> {
  await countUp.run(tx, { room });
  const place = await findPlace.first(tx, { room, dedupe: effect.dedupe });
  if (!place) throw new Error(`room ${room} is missing`);
  if (place.position !== null) return place.position;
  await insertEffect.run(tx, { ...effect, room, position: place.tail });
  return place.tail;
}

export interface Next {
  readonly room: RoomRow;
  /** Undefined when everything was said. */
  readonly effect: EffectRow | undefined;
  /** Whether something waits to be shown. */
  readonly showing: boolean;
}

const selectNext = prepared((db, { room }: { room: RoomId }) =>
  db
    .selectFrom("room")
    .leftJoin("effect", (join) => join.onRef("effect.room_id", "=", "room.id").on("effect.state", "=", "waiting"))
    .selectAll("room")
    .select([
      "effect.position",
      "effect.kind as effect_kind",
      "effect.source",
      "effect.part",
      "effect.together",
      "effect.batch",
      "effect.dedupe",
      "effect.body",
      "effect.after_room",
      "effect.after_position",
      "effect.attempts",
      "effect.first_attempt_at",
      "effect.retry_at",
      "effect.created_at as effect_created_at",
      "effect.trace_parent",
    ])
    .select((eb) =>
      eb
        .selectFrom("shown")
        .select("shown.target")
        .where("shown.pending", "=", 1)
        .whereRef("shown.room_id", "=", "room.id")
        .limit(1)
        .as("showing"),
    )
    .where("room.id", "=", room)
    .orderBy("effect.position")
    .limit(1),
);

/** What a lane does next, in one query. Undefined when there is no such room. */
export async function findNext(db: Db, room: RoomId): Promise<Next | undefined> {
  const row = await selectNext.first(db, { room });
  if (!row) return undefined;
  const { position, effect_kind: kind, dedupe, body, attempts, effect_created_at: created_at } = row;
  const isWaiting =
    position !== null && kind !== null && dedupe !== null && body !== null && attempts !== null && created_at !== null;
  return {
    room: row,
    effect: isWaiting
      ? { ...row, room_id: room, position, kind, dedupe, body, attempts, created_at, state: "waiting", code: null }
      : undefined,
    showing: row.showing !== null,
  };
}

/** What waits next behind a place in its lane. */
export async function findBehind(db: Db, place: EffectRef): Promise<EffectRow | undefined> {
  return (await listBehind(db, place, 1))[0];
}

/** What waits behind a place in its lane, in order; at most `limit`. */
export async function listBehind(db: Db, { room, position }: EffectRef, limit: number): Promise<EffectRow[]> {
  return db
    .selectFrom("effect")
    .selectAll()
    .where("state", "=", "waiting")
    .where("room_id", "=", room)
    .where("position", ">", position)
    .orderBy("position")
    .limit(limit)
    .execute();
}

/** The effects at these positions, settled or not, in order. */
export async function listAt(db: Db, room: RoomId, positions: readonly number[]): Promise<EffectRow[]> {
  return db
    .selectFrom("effect")
    .selectAll()
    .where("room_id", "=", room)
    .where("position", "in", positions)
    .orderBy("position")
    .execute();
}

interface Sealing {
  readonly room: RoomId;
  readonly positions: readonly number[];
  /** Null opens it again. */
  readonly batch: string | null;
}

/** Stores what shares a message. False, and nothing is changed, when some of it does not wait any more. */
export async function seal(tx: Tx, { room, positions, batch }: Sealing): Promise<boolean> {
  const set = async (to: string | null) => {
    const { numUpdatedRows } = await tx
      .updateTable("effect")
      .set({ batch: to })
      .where("room_id", "=", room)
      .where("position", "in", positions)
      .where("state", "=", "waiting")
      .executeTakeFirst();
    return Number(numUpdatedRows);
  };
  if ((await set(batch)) === positions.length || batch === null) return true;
  await set(null);
  return false;
}

interface Settled extends EffectRef {
  readonly state: EffectState;
  readonly code: number | null;
}

const updateState = prepared((tx, { room, position, state, code }: Settled) =>
  tx
    .updateTable("effect")
    .set({ state, code, body: "" })
    .where("room_id", "=", room)
    .where("position", "=", position)
    .where("state", "=", "waiting"),
);

/** The end of an effect; its words go. False when it had ended before. */
export async function settle(
  tx: Tx,
  { room, position }: EffectRef,
  state: Exclude<EffectState, "waiting">,
  code: number | null = null,
): Promise<boolean> {
  return (await updateState.run(tx, { room, position, state, code })) > 0;
}

/** Notes an attempt whose outcome is not known, or that has to be made again. */
export async function postpone(
  tx: Tx,
  { room, position }: EffectRef,
  attempt: Pick<EffectTable, "attempts" | "first_attempt_at" | "retry_at">,
): Promise<void> {
  await tx
    .updateTable("effect")
    .set(attempt)
    .where("room_id", "=", room)
    .where("position", "=", position)
    .where("state", "=", "waiting")
    .execute();
}

/** Notes that an attempt begins, which is not made again before `until`. */
export async function noteAttempt(
  tx: Tx,
  { room, position }: EffectRef,
  { now, until }: { readonly now: Instant; readonly until: Instant },
): Promise<void> {
  await tx
    .updateTable("effect")
    .set((eb) => ({ first_attempt_at: eb.fn.coalesce("first_attempt_at", eb.val(now)), retry_at: until }))
    .where("room_id", "=", room)
    .where("position", "=", position)
    .where("state", "=", "waiting")
    .execute();
}

/** Whether something is still to be said for a source. */
export async function isToBeSaid(db: Db, room: RoomId, source: string): Promise<boolean> {
  const row = await db
    .selectFrom("effect")
    .select("position")
    .where("state", "=", "waiting")
    .where("room_id", "=", room)
    .where("kind", "=", "say")
    .where("source", "=", source)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What became of an effect, as those see it who wait for it. */
export async function findOutcome(db: Db, { room, position }: EffectRef): Promise<EffectState | "held"> {
  const row = await db
    .selectFrom("effect")
    .innerJoin("room", "room.id", "effect.room_id")
    .select(["effect.state", "room.held"])
    .where("effect.room_id", "=", room)
    .where("effect.position", "=", position)
    .executeTakeFirst();
  if (!row) return "failed";
  return row.state === "waiting" && row.held !== null ? "held" : row.state;
}

/** Everything that waits in a lane becomes `failed`, and the lane is free. Returns what failed, in order. */
export async function giveUpWaiting(tx: Tx, room: RoomId, code: number): Promise<EffectRow[]> {
  await unhold(tx, room);
  const rows = await tx
    .selectFrom("effect")
    .selectAll()
    .where("state", "=", "waiting")
    .where("room_id", "=", room)
    .orderBy("position")
    .execute();
  const given: EffectRow[] = [];
  for (const row of rows) if (await settle(tx, { room, position: row.position }, "failed", code)) given.push(row);
  return given;
}

/** The code of what Discord was not asked for. */
const TAKEN = 0;
const MOVED: readonly EffectRow["kind"][] = ["say", "edit", "erase"];

/** Takes what waits for these sources out of a lane, in order, if the lane is held; nothing of it is said there any more. */
export async function takeHeld(tx: Tx, room: RoomId, sources: readonly string[]): Promise<EffectRow[]> {
  if (sources.length === 0) return [];
  // Locks the room's row: whoever releases it at the same moment waits, and then finds these gone.
  const { numUpdatedRows } = await tx
    .updateTable("room")
    .set((eb) => ({ tail: eb("tail", "+", 1) }))
    .where("id", "=", room)
    .where("held", "is not", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return [];
  const rows = await tx
    .selectFrom("effect")
    .selectAll()
    .where("state", "=", "waiting")
    .where("room_id", "=", room)
    .where("kind", "in", MOVED)
    .where("source", "in", sources)
    .orderBy("position")
    .execute();
  const taken: EffectRow[] = [];
  for (const row of rows) {
    if (await settle(tx, { room, position: row.position }, "failed", TAKEN)) taken.push(row);
  }
  return taken;
}

/** How the newest invitation stands whose source begins so. */
export async function findInvitation(db: Db, room: RoomId, source: string): Promise<EffectState | undefined> {
  const row = await db
    .selectFrom("effect")
    .select("state")
    .where("room_id", "=", room)
    .where("kind", "=", "invite")
    .where("source", "like", `${source}%`)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.state;
}

/** Whether this effect was taken out of its lane before it was performed. */
export async function wasTaken(db: Db, dedupe: string): Promise<boolean> {
  const row = await db
    .selectFrom("effect")
    .select("position")
    .where("dedupe", "=", dedupe)
    .where("state", "=", "failed")
    .where("code", "=", TAKEN)
    .executeTakeFirst();
  return row !== undefined;
}

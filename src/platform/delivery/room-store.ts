import type { Selectable } from "kysely";
import type { Db, Tx } from "#kernel/database.ts";
import type { HeldBecause, RoomId } from "#kernel/outbox.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Room } from "#kernel/rooms.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { THREADS } from "./room-kinds.ts";
import { type RoomTable, SHUT, SHUT_AND_READ } from "./tables.ts";

export type RoomRow = Selectable<RoomTable>;

const byChannel = prepared((db, { channelId }: { channelId: Snowflake }) =>
  db.selectFrom("room").selectAll().where("discord_id", "=", channelId),
);
const byUser = prepared((db, { userId }: { userId: Snowflake }) =>
  db.selectFrom("room").selectAll().where("user_id", "=", userId),
);

export async function findRoom(db: Db, room: RoomId): Promise<RoomRow | undefined> {
  return db.selectFrom("room").selectAll().where("id", "=", room).executeTakeFirst();
}

export async function findRoomByChannel(db: Db, channelId: Snowflake): Promise<RoomRow | undefined> {
  return byChannel.first(db, { channelId });
}

export async function findDm(db: Db, userId: Snowflake): Promise<RoomRow | undefined> {
  return byUser.first(db, { userId });
}

/** The room is there: false when another one has this channel already, and then nothing was changed. */
export async function saveChannel(tx: Tx, room: RoomId, channelId: Snowflake): Promise<boolean> {
  const holder = await findRoomByChannel(tx, channelId);
  if (holder) return holder.id === room;
  await tx.updateTable("room").set({ discord_id: channelId }).where("id", "=", room).execute();
  return true;
}

/** Ids grow in length too: the longer one is the newer one, of two with the same length the one that sorts later. */
const updateCursor = prepared((tx, { room, id, length }: { room: RoomId; id: Snowflake; length: number }) =>
  tx
    .updateTable("room")
    .set({ cursor: id })
    .where("id", "=", room)
    .where((eb) => {
      const known = eb.fn<number>("length", ["cursor"]);
      return eb.or([
        eb("cursor", "is", null),
        eb(known, "<", length),
        eb.and([eb(known, "=", length), eb("cursor", "<", id)]),
      ]);
    }),
);

/** Moves the cursor forward, never back; two messages handled at once end with the newer one. */
export async function moveCursor(tx: Tx, room: RoomId, messageId: Snowflake): Promise<void> {
  await updateCursor.run(tx, { room, id: messageId, length: messageId.length });
}

const updateConfirmed = prepared((tx, { room, id }: { room: RoomId; id: Snowflake }) =>
  tx.updateTable("room").set({ confirmed_id: id }).where("id", "=", room),
);

/** Our newest message in the room. */
export async function saveConfirmed(tx: Tx, room: RoomId, messageId: Snowflake): Promise<void> {
  await updateConfirmed.run(tx, { room, id: messageId });
}

/** False when the room is held already, or was tried again and is as it was: then everybody was told before. */
export async function hold(tx: Tx, room: RoomId, because: HeldBecause, at: Instant): Promise<boolean> {
  const update = tx.updateTable("room").where("id", "=", room).where("held", "is", null);
  const set = (held_at?: Instant) => (held_at === undefined ? { held: because } : { held: because, held_at });
  if (because === HOPED) {
    const again = await update.set(set()).where("held_at", "is not", null).executeTakeFirst();
    if (again.numUpdatedRows > 0n) return false;
  }
  const { numUpdatedRows } = await update.set(set(at)).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The one reason that ends without anybody telling us. */
export const HOPED: HeldBecause = "no-permission";

/** Tries a room again that we were not permitted to talk in: it is held no longer, but still remembers since when it was. */
export async function hope(tx: Tx, room: RoomId): Promise<void> {
  await tx.updateTable("room").set({ held: null }).where("id", "=", room).where("held", "=", HOPED).execute();
}

/** What was hoped for came true: the next time it is held is another one. */
export async function endHold(tx: Tx, room: RoomId): Promise<void> {
  await tx.updateTable("room").set({ held_at: null }).where("id", "=", room).where("held", "is", null).execute();
}

export async function unhold(tx: Tx, room: RoomId): Promise<void> {
  await tx
    .updateTable("room")
    .set({ held: null, held_at: null })
    .where("id", "=", room)
    .where("held", "is not", null)
    .execute();
}

/** Frees a lane that waits for a place to be made in; false when it does not. */
export async function unholdFull(tx: Tx, room: RoomId): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("room")
    .set({ held: null, held_at: null })
    .where("id", "=", room)
    .where("held", "=", "full")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Threads and posts that were made in a channel, by id behind one. */
export async function listBelow(db: Db, parentId: Snowflake, after: RoomId, limit: number): Promise<RoomRow[]> {
  return db
    .selectFrom("room")
    .selectAll()
    .where("parent_id", "=", parentId)
    .where("kind", "in", THREADS)
    .where("discord_id", "is not", null)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
}

const PAGE = 1_000;

/** Every channel that is a room, in pages of up to 1,000. */
export async function* listChannels(db: Db): AsyncGenerator<Snowflake[]> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("room")
      .select(["id", "discord_id"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(PAGE)
      .execute();
    yield rows.flatMap((row) => row.discord_id ?? []);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Channels of rooms whose ids are from this one on; the newest 10,000. */
export async function listMadeSince(db: Db, from: RoomId): Promise<Snowflake[]> {
  const rows = await db
    .selectFrom("room")
    .select("discord_id")
    .where("id", ">=", from)
    .where("discord_id", "is not", null)
    .orderBy("id", "desc")
    .limit(10_000)
    .execute();
  return rows.flatMap(({ discord_id }) => discord_id ?? []);
}

/** The rooms that catch-up reads after a new session (`watched`), or that are behind whatever happened; in pages of up to 1,000. */
export async function* listToRead(
  db: Db,
  which: "watched" | "behind",
): AsyncGenerator<{ readonly channelId: Snowflake; readonly guildId: Snowflake | null }[]> {
  for (let after = ""; ; ) {
    const rows = await db
      .selectFrom("room")
      .select(["id", "guild_id", "discord_id"])
      .where("id", ">", after)
      .where(which, "=", 1)
      .orderBy("id")
      .limit(PAGE)
      .execute();
    yield rows.flatMap(({ guild_id, discord_id }) =>
      discord_id === null ? [] : [{ channelId: discord_id, guildId: guild_id }],
    );
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Nothing unless it is still closed. */
export async function saveShutAndRead(tx: Tx, room: RoomId): Promise<void> {
  await tx.updateTable("room").set({ shut: SHUT_AND_READ }).where("id", "=", room).where("shut", "=", SHUT).execute();
}

export async function saveBehind(tx: Tx, channelId: Snowflake, behind: 0 | 1): Promise<void> {
  await tx.updateTable("room").set({ behind }).where("discord_id", "=", channelId).execute();
}

/** Both are to be read, the one that was left first, and the other one from its beginning: nobody may have known whose it was. */
export async function saveFollowing(tx: Tx, channelId: Snowflake, left: Snowflake): Promise<void> {
  await saveBehind(tx, left, 1);
  await tx
    .updateTable("room")
    .set({ behind: 1, follows: left, cursor: null })
    .where("discord_id", "=", channelId)
    .execute();
}

/** Its reading begins: whoever reads it after a kill looks through it from here. */
export async function saveReadFrom(tx: Tx, room: RoomId, from: Snowflake): Promise<void> {
  await tx.updateTable("room").set({ read_from: from }).where("id", "=", room).where("read_from", "is", null).execute();
}

/** It was read through. False when meanwhile a conversation came to it, and it is to be read once more; then nothing was changed. */
export async function saveRead(tx: Tx, { id, follows }: Pick<RoomRow, "id" | "follows">): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("room")
    .set({ behind: 0, follows: null, read_from: null })
    .where("id", "=", id)
    .where((eb) => (follows === null ? eb("follows", "is", null) : eb("follows", "=", follows)))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function toRoom(row: RoomRow): Room {
  return {
    id: row.id,
    kind: row.kind,
    guildId: row.guild_id,
    parentId: row.parent_id,
    place: row.place,
    userId: row.user_id,
    channelId: row.discord_id,
    held: row.held,
    cursor: row.cursor,
    follows: row.follows,
  };
}

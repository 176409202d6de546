import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type {} from "./tables.ts";

/** That a server's inviter is told how it is set up. */
export interface Greeting {
  readonly guildId: Snowflake;
  readonly joinedAt: Instant;
  readonly systemChannelId: Snowflake | null;
}

/** Names it in its lane. */
export const greetingSource = ({ guildId, joinedAt }: Greeting): string => `greeting:${guildId}:${joinedAt}`;

/** False when it was noted before. */
export function noteGreeting(tx: Tx, { guildId, joinedAt, systemChannelId }: Greeting): Promise<boolean> {
  const row = { guild_id: guildId, joined_at: joinedAt, system_channel_id: systemChannelId, room_id: null };
  return insertIfAbsent(tx, "greeting", row);
}

/** It is said in this room now. False when it was said somewhere before. */
export async function sayIn(tx: Tx, { guildId, joinedAt }: Greeting, room: RoomId): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("greeting")
    .set({ room_id: room })
    .where("guild_id", "=", guildId)
    .where("joined_at", "=", joinedAt)
    .where("room_id", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Those said in this room that may still be said elsewhere; at most 25. */
export async function listGreetingsIn(db: Db, room: RoomId): Promise<Greeting[]> {
  const rows = await db
    .selectFrom("greeting")
    .selectAll()
    .where("room_id", "=", room)
    .where("system_channel_id", "is not", null)
    .limit(25)
    .execute();
  return rows.map(({ guild_id, joined_at, system_channel_id }) => ({
    guildId: guild_id,
    joinedAt: Number(joined_at),
    systemChannelId: system_channel_id,
  }));
}

/** It stands where it was said, or goes to the only other place there is: it is tried nowhere else. */
export async function settleGreeting(
  tx: Tx,
  { guildId, joinedAt }: Pick<Greeting, "guildId" | "joinedAt">,
): Promise<void> {
  await tx
    .updateTable("greeting")
    .set({ system_channel_id: null })
    .where("guild_id", "=", guildId)
    .where("joined_at", "=", joinedAt)
    .execute();
}

import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** The list of one server, as it stands. */
export interface StandingList {
  readonly guildId: Snowflake;
  readonly roomId: RoomId;
  /** Counts its messages: a new one takes the place of the one before. */
  readonly posting: number;
  readonly postedAt: Instant;
  readonly changedAt: Instant;
  /** A hash of what it says. */
  readonly shown: string;
  /** It does not stand: somebody deleted it, Discord did not take it, or there is to be none. */
  readonly lost: boolean;
}

/** As it was, when there is to be none any more. */
export async function findList(db: Db, guildId: Snowflake): Promise<StandingList | undefined> {
  const row = await db.selectFrom("desk_list").selectAll().where("guild_id", "=", guildId).executeTakeFirst();
  return (
    row && {
      guildId: row.guild_id,
      roomId: row.room_id,
      posting: row.posting,
      postedAt: row.posted_at,
      changedAt: row.changed_at,
      shown: row.shown,
      lost: row.lost === 1,
    }
  );
}

export async function saveList(tx: Tx, list: StandingList): Promise<void> {
  const row = {
    guild_id: list.guildId,
    room_id: list.roomId,
    posting: list.posting,
    posted_at: list.postedAt,
    changed_at: list.changedAt,
    shown: list.shown,
    lost: list.lost ? 1 : 0,
  };
  await upsert(tx, "desk_list", row, ["guild_id"]);
}

/** Notes that this message of the list does not stand; nothing when another one does by now. */
export async function loseList(tx: Tx, guildId: Snowflake, posting: number): Promise<void> {
  const update = tx.updateTable("desk_list").set({ lost: 1 });
  await update.where("guild_id", "=", guildId).where("posting", "=", posting).execute();
}

import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { type NotifySetting, plainSetting, type Way } from "./setting.ts";

export interface InServer {
  readonly guildId: Snowflake;
  readonly person: PersonId;
}

export async function findSetting(db: Db, { guildId, person }: InServer): Promise<NotifySetting> {
  const row = await db
    .selectFrom("notify")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  if (!row) return plainSetting;
  const { quiet_from: from, quiet_to: to, time_zone: timeZone } = row;
  const quiet = from === null || to === null || timeZone === null ? null : { from, to, timeZone };
  return { way: row.way as Way, quiet };
}

export async function saveSetting(tx: Tx, { guildId, person }: InServer, { way, quiet }: NotifySetting): Promise<void> {
  const row = {
    guild_id: guildId,
    person_id: person,
    way,
    quiet_from: quiet?.from ?? null,
    quiet_to: quiet?.to ?? null,
    time_zone: quiet?.timeZone ?? null,
  };
  await upsert(tx, "notify", row, ["guild_id", "person_id"]);
}

const selectFollowers = prepared((db, { ticketId }: { ticketId: string }) =>
  db.selectFrom("follower").select("person_id").where("ticket_id", "=", ticketId).orderBy("person_id").limit(50),
);

/** Followers of a ticket; at most 50. */
export async function listFollowers(db: Db, ticketId: string): Promise<PersonId[]> {
  return (await selectFollowers.all(db, { ticketId })).map(({ person_id }) => person_id);
}

export async function isFollowing(db: Db, ticketId: string, person: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom("follower")
    .select("person_id")
    .where("ticket_id", "=", ticketId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  return row !== undefined;
}

export async function follow(tx: Tx, ticketId: string, person: PersonId): Promise<void> {
  await insertIfAbsent(tx, "follower", { ticket_id: ticketId, person_id: person });
}

export async function unfollow(tx: Tx, ticketId: string, person: PersonId): Promise<void> {
  await tx.deleteFrom("follower").where("ticket_id", "=", ticketId).where("person_id", "=", person).execute();
}

/** Notes that somebody is pinged now; false when they were within `apart`. */
export async function notePing(
  tx: Tx,
  { ticketId, person, at, apart }: { ticketId: string; person: PersonId; at: Instant; apart: number },
): Promise<boolean> {
  if (await insertIfAbsent(tx, "pinged", { ticket_id: ticketId, person_id: person, at })) return true;
  const { numUpdatedRows } = await tx
    .updateTable("pinged")
    .set({ at })
    .where("ticket_id", "=", ticketId)
    .where("person_id", "=", person)
    .where("at", "<=", at - apart)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** One more message for somebody's digest, also while another one is told: what was told is not counted again, and none is lost. */
export async function addToDigest(
  tx: Tx,
  { guildId, person, ticketId }: InServer & { readonly ticketId: string },
): Promise<void> {
  const row = { guild_id: guildId, person_id: person, ticket_id: ticketId, messages: 1 };
  while (!(await insertIfAbsent(tx, "digest", row))) {
    const { numUpdatedRows } = await tx
      .updateTable("digest")
      .set((of) => ({ messages: of("messages", "+", 1) }))
      .where("guild_id", "=", guildId)
      .where("person_id", "=", person)
      .where("ticket_id", "=", ticketId)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) return;
  }
}

export interface Waiting {
  readonly ticketId: string;
  readonly messages: number;
}

/** What waits for somebody behind a ticket, the oldest ticket first; at most 200. */
export async function listDigest(db: Db, { guildId, person }: InServer, behind = ""): Promise<Waiting[]> {
  const rows = await db
    .selectFrom("digest")
    .select(["ticket_id", "messages"])
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .where("ticket_id", ">", behind)
    .orderBy("ticket_id")
    .limit(200)
    .execute();
  return rows.map((row) => ({ ticketId: row.ticket_id, messages: row.messages }));
}

/** Holds what waits for somebody until the transaction ends: what is counted meanwhile waits for the next digest. */
export async function holdDigest(tx: Tx, { guildId, person }: InServer): Promise<void> {
  await tx
    .updateTable("digest")
    .set((of) => ({ messages: of.ref("messages") }))
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .execute();
}

export async function emptyDigest(tx: Tx, { guildId, person }: InServer): Promise<void> {
  await tx.deleteFrom("digest").where("guild_id", "=", guildId).where("person_id", "=", person).execute();
}

import type { PersonId } from "#features/people/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { StaffWarning } from "./staff-warning.ts";
import type { StaffWarningTable } from "./tables.ts";

export async function insertStaffWarning(tx: Tx, warning: StaffWarning): Promise<void> {
  const row: StaffWarningTable = {
    id: warning.id,
    guild_id: warning.guildId,
    number: warning.number,
    member_id: warning.member,
    person_id: warning.giver,
    content_id: warning.words,
    given_at: warning.givenAt,
    expires_at: warning.expiresAt,
    taken_back_at: warning.takenBackAt,
    told_at: warning.toldAt,
  };
  await tx.insertInto("staff_warning").values(row).execute();
}

export async function findStaffWarning(db: Db, guildId: Snowflake, number: number): Promise<StaffWarning | undefined> {
  const row = await warningsOf(db, guildId, null).selectAll().where("number", "=", number).executeTakeFirst();
  return row && toStaffWarning(row);
}

export async function findById(db: Db, id: string): Promise<StaffWarning | undefined> {
  const row = await db.selectFrom("staff_warning").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toStaffWarning(row);
}

/** A part of somebody's, or of all in a server, the newest first. */
export async function listStaffWarnings(
  db: Db,
  guildId: Snowflake,
  member: PersonId | null,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<StaffWarning[]> {
  const rows = await warningsOf(db, guildId, member)
    .selectAll()
    .orderBy("number", "desc")
    .offset(skip)
    .limit(limit)
    .execute();
  return rows.map(toStaffWarning);
}

export async function countStaffWarnings(db: Db, guildId: Snowflake, member: PersonId | null): Promise<number> {
  const row = await warningsOf(db, guildId, member)
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** How many count at a time. */
export async function countStanding(
  db: Db,
  guildId: Snowflake,
  member: PersonId | null,
  now: Instant,
): Promise<number> {
  const row = await warningsOf(db, guildId, member)
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("taken_back_at", "is", null)
    .where((or) => or.or([or("expires_at", "is", null), or("expires_at", ">", now)]))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** False when somebody else did it first. */
export async function markTakenBack(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("staff_warning")
    .set({ taken_back_at: at, content_id: null })
    .where("id", "=", id)
    .where("taken_back_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** That it was given stays. */
export async function markWithoutWords(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("staff_warning").set({ content_id: null }).where("id", "=", id).execute();
}

export async function markTold(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable("staff_warning")
    .set({ told_at: at })
    .where("id", "=", id)
    .where("told_at", "is", null)
    .execute();
}

function warningsOf(db: Db, guildId: Snowflake, member: PersonId | null) {
  const all = db.selectFrom("staff_warning").where("guild_id", "=", guildId);
  return member === null ? all : all.where("member_id", "=", member);
}

function toStaffWarning(row: StaffWarningTable): StaffWarning {
  return {
    id: row.id,
    guildId: row.guild_id,
    number: row.number,
    member: row.member_id,
    giver: row.person_id,
    words: row.content_id,
    givenAt: row.given_at,
    expiresAt: row.expires_at,
    takenBackAt: row.taken_back_at,
    toldAt: row.told_at,
  };
}

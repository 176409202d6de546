import type { PersonId } from "#features/people/index.ts";
import { type Db, Stale, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { VerbalWarningTable } from "./tables.ts";
import type { Warning } from "./warning.ts";

export async function findWarning(db: Db, guildId: Snowflake, number: number): Promise<Warning | undefined> {
  const row = await warningsOf(db, guildId).where("number", "=", number).executeTakeFirst();
  return row && toWarning(row);
}

/** A page of a member's warnings, the newest first, without those given where the team may not know them. */
export async function listOfMember(
  db: Db,
  guildId: Snowflake,
  member: PersonId,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Warning[]> {
  const rows = await warningsOf(db, guildId)
    .where("member_id", "=", member)
    .where("hidden", "=", 0)
    .orderBy("number", "desc")
    .offset(skip)
    .limit(limit)
    .execute();
  return rows.map(toWarning);
}

/** A page of those that were given in one ticket, the newest first. */
export async function listOfTicket(
  db: Db,
  guildId: Snowflake,
  ticketId: string,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Warning[]> {
  const rows = await warningsOf(db, guildId)
    .where("ticket_id", "=", ticketId)
    .orderBy("number", "desc")
    .offset(skip)
    .limit(limit)
    .execute();
  return rows.map(toWarning);
}

/** All that were given in one ticket. */
export async function listAllOfTicket(db: Db, ticketId: string): Promise<Warning[]> {
  const rows = await db.selectFrom("verbal_warning").selectAll().where("ticket_id", "=", ticketId).execute();
  return rows.map(toWarning);
}

export async function forgetWarningWords(tx: Tx, ticketId: string): Promise<void> {
  await tx.updateTable("verbal_warning").set({ content_id: null }).where("ticket_id", "=", ticketId).execute();
}

/** How often a member was warned in a server, without what was taken back and what the team may not know. */
export async function countWarnings(db: Db, guildId: Snowflake, member: PersonId): Promise<number> {
  const row = await db
    .selectFrom("verbal_warning")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("guild_id", "=", guildId)
    .where("member_id", "=", member)
    .where("hidden", "=", 0)
    .where("taken_back_at", "is", null)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

export async function insertWarning(tx: Tx, warning: Warning): Promise<void> {
  await tx
    .insertInto("verbal_warning")
    .values({
      id: warning.id,
      guild_id: warning.guildId,
      number: warning.number,
      ticket_id: warning.ticketId,
      member_id: warning.member,
      person_id: warning.author,
      content_id: warning.words,
      hidden: warning.hidden ? 1 : 0,
      version: warning.version,
      given_at: warning.givenAt,
      edited_at: warning.editedAt,
      taken_back_at: warning.takenBackAt,
      delivered_at: warning.deliveredAt,
    })
    .execute();
}

/** Stores a change that was decided on the version before. Throws `Stale` when it changed since. */
export async function changeWarning(
  tx: Tx,
  { id, version }: Pick<Warning, "id" | "version">,
  change: Partial<Pick<Warning, "words" | "editedAt" | "takenBackAt">>,
): Promise<void> {
  const { words, editedAt, takenBackAt } = change;
  const { numUpdatedRows } = await tx
    .updateTable("verbal_warning")
    .set({
      version: version + 1,
      ...(words === undefined ? {} : { content_id: words }),
      ...(editedAt === undefined ? {} : { edited_at: editedAt }),
      ...(takenBackAt === undefined ? {} : { taken_back_at: takenBackAt }),
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Stale(`warning ${id}`);
}

export async function markDelivered(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable("verbal_warning")
    .set({ delivered_at: at })
    .where("id", "=", id)
    .where("delivered_at", "is", null)
    .execute();
}

export async function findWarningById(db: Db, id: string): Promise<Warning | undefined> {
  const row = await db.selectFrom("verbal_warning").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toWarning(row);
}

function warningsOf(db: Db, guildId: Snowflake) {
  return db.selectFrom("verbal_warning").selectAll().where("guild_id", "=", guildId);
}

function toWarning(row: VerbalWarningTable): Warning {
  return {
    id: row.id,
    guildId: row.guild_id,
    number: row.number,
    ticketId: row.ticket_id,
    member: row.member_id,
    author: row.person_id,
    words: row.content_id,
    hidden: row.hidden === 1,
    version: row.version,
    givenAt: row.given_at,
    editedAt: row.edited_at,
    takenBackAt: row.taken_back_at,
    deliveredAt: row.delivered_at,
  };
}

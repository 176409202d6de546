import { findWords, forgetWords, keepWords, type PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { CopyOfMessage, Evidence } from "./evidence.ts";
import type { EvidenceTable } from "./tables.ts";

type Vault = Pick<App, "vault">;

export interface OpenOf {
  readonly guildId: Snowflake;
  readonly person: PersonId;
  readonly messageId: Snowflake;
}

const openKeyOf = ({ guildId, person, messageId }: OpenOf): string => `${guildId}:${person}:${messageId}`;

/** False when this person has a copy of this message that was not sent yet. */
export async function insertEvidence(
  tx: Tx,
  app: Pick<App, "ids" | "vault">,
  evidence: Omit<Evidence, "content" | "ticketId"> & { readonly messageId: Snowflake },
): Promise<boolean> {
  const content = await keepWords(tx, app, JSON.stringify(evidence.copy));
  const row: EvidenceTable = {
    id: evidence.id,
    guild_id: evidence.guildId,
    person_id: evidence.person,
    open_key: openKeyOf(evidence),
    ticket_id: null,
    content_id: content,
    taken_at: evidence.takenAt,
  };
  if (await insertIfAbsent(tx, "evidence", row)) return true;
  await forgetWords(tx, content);
  return false;
}

export async function findUnsent(db: Db, app: Vault, of: OpenOf): Promise<Evidence | undefined> {
  const row = await db.selectFrom("evidence").selectAll().where("open_key", "=", openKeyOf(of)).executeTakeFirst();
  return row && read(db, app, row);
}

export async function findEvidence(db: Db, app: Vault, id: string): Promise<Evidence | undefined> {
  const row = await db.selectFrom("evidence").selectAll().where("id", "=", id).executeTakeFirst();
  return row && read(db, app, row);
}

/** What one person copied and did not send, the newest first. */
export async function listUnsent(db: Db, app: Vault, person: PersonId): Promise<Evidence[]> {
  const rows = await db
    .selectFrom("evidence")
    .selectAll()
    .where("person_id", "=", person)
    .where("ticket_id", "is", null)
    .orderBy("taken_at", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  return readAll(db, app, rows);
}

/** Of one ticket, the oldest first. */
export async function listOfTicket(db: Db, app: Vault, ticketId: string): Promise<Evidence[]> {
  const rows = db.selectFrom("evidence").selectAll().where("ticket_id", "=", ticketId).orderBy("id").limit(50);
  return readAll(db, app, await rows.execute());
}

export async function countOfTicket(db: Db, ticketId: string): Promise<number> {
  const row = await db
    .selectFrom("evidence")
    .select(({ fn }) => fn.countAll().as("count"))
    .where("ticket_id", "=", ticketId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Makes it a ticket's. False when it was sent before. */
export async function markSent(tx: Tx, id: string, ticketId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("evidence")
    .set({ ticket_id: ticketId, open_key: null })
    .where("id", "=", id)
    .where("ticket_id", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Its ticket could not be opened. */
export async function markUnsent(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("evidence").set({ ticket_id: null }).where("id", "=", id).execute();
}

export async function forgetEvidence(tx: Tx, app: Pick<App, "files">, { id, content, copy }: Evidence): Promise<void> {
  await app.files.forget(
    tx,
    copy.files.map(({ kept }) => kept),
  );
  await tx.deleteFrom("evidence").where("id", "=", id).execute();
  await forgetWords(tx, content);
}

async function readAll(db: Db, app: Vault, rows: readonly EvidenceTable[]): Promise<Evidence[]> {
  const found: Evidence[] = [];
  for (const row of rows) {
    const evidence = await read(db, app, row);
    if (evidence) found.push(evidence);
  }
  return found;
}

async function read(db: Db, app: Vault, row: EvidenceTable): Promise<Evidence | undefined> {
  const words = await findWords(db, app, row.content_id);
  if (words === undefined) return undefined;
  return {
    id: row.id,
    guildId: row.guild_id,
    person: row.person_id,
    ticketId: row.ticket_id,
    content: row.content_id,
    takenAt: Number(row.taken_at),
    copy: JSON.parse(words) as CopyOfMessage,
  };
}

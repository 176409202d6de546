import { changeWords, findWords, forgetWords, keepWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import type { Reached, Update, Words } from "./incident.ts";
import type { IncidentUpdateTable } from "./tables.ts";

/** Written down; nobody reads it yet. */
export async function insertUpdate(
  tx: Tx,
  app: Pick<App, "ids" | "vault">,
  { id, incidentId, ends, by, madeAt, begunAt }: Update,
  words: Words,
): Promise<void> {
  const content_id = await keepWords(tx, app, JSON.stringify(words));
  const row = { id, incident_id: incidentId, ends, person_id: by, made_at: madeAt, begun_at: begunAt, content_id };
  await tx.insertInto("incident_update").values(row).execute();
}

export async function findUpdate(
  db: Db,
  app: Pick<App, "vault">,
  id: string,
): Promise<(Update & { readonly words: Words | undefined }) | undefined> {
  const row = await db.selectFrom("incident_update").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return undefined;
  const words = row.content_id === null ? undefined : await findWords(db, app, row.content_id);
  return { ...toUpdate(row), words: words === undefined ? undefined : (JSON.parse(words) as Words) };
}

/** The one that went out last. */
export async function findNewestUpdate(db: Db, incidentId: string): Promise<Update | undefined> {
  const row = await db
    .selectFrom("incident_update")
    .selectAll()
    .where("incident_id", "=", incidentId)
    .where("begun_at", "is not", null)
    .orderBy("begun_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toUpdate(row);
}

/** False when it was begun before. */
export async function beginUpdate(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("incident_update")
    .set({ begun_at: at })
    .where("id", "=", id)
    .where("begun_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Of one that nobody reads yet. False when its words are forgotten. */
export async function changeUpdate(
  tx: Tx,
  app: Pick<App, "ids" | "vault">,
  id: string,
  words: Words,
): Promise<boolean> {
  const row = await tx.selectFrom("incident_update").select("content_id").where("id", "=", id).executeTakeFirst();
  if (!row?.content_id) return false;
  await changeWords(tx, app, row.content_id, JSON.stringify(words));
  return true;
}

/** What somebody looked at before `before` and never sent. */
export async function deleteUnsent(tx: Tx, { files }: Pick<App, "files">, before: Instant): Promise<void> {
  const rows = tx.selectFrom("incident_update").selectAll().where("made_at", "<", before).where("begun_at", "is", null);
  for (const { id, content_id } of await rows.limit(100).execute()) {
    if (content_id !== null) await forgetWords(tx, content_id);
    await files.release(tx, id);
    await tx.deleteFrom("incident_update").where("id", "=", id).execute();
  }
}

/** Its tickets, before it was said in any. */
export async function awaitReached(
  tx: Tx,
  { ids }: Pick<App, "ids">,
  updateId: string,
  ticketIds: readonly string[],
): Promise<void> {
  for (const ticket_id of ticketIds) {
    const row = { update_id: updateId, ticket_id, state: "waiting", source: `news:${ids.next()}` };
    await insertIfAbsent(tx, "incident_delivery", row);
  }
}

/** Tickets in which it was not said yet, by id, from the one behind `behind`. */
export async function listWaiting(
  db: Db,
  updateId: string,
  { behind = "", limit }: { readonly behind?: string; readonly limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("incident_delivery")
    .select("ticket_id")
    .where("update_id", "=", updateId)
    .where("state", "=", "waiting")
    .where("ticket_id", ">", behind)
    .orderBy("ticket_id")
    .limit(limit)
    .execute();
  return rows.map(({ ticket_id }) => ticket_id);
}

/** What became of it in one ticket, and what names it there; undefined when it was not for that one. */
export async function findReached(
  db: Db,
  updateId: string,
  ticketId: string,
): Promise<{ readonly state: Reached; readonly source: string } | undefined> {
  const row = await db
    .selectFrom("incident_delivery")
    .select(["state", "source"])
    .where("update_id", "=", updateId)
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  return row && { state: row.state as Reached, source: row.source };
}

export async function noteReached(tx: Tx, updateId: string, ticketId: string, state: Reached): Promise<void> {
  await tx
    .updateTable("incident_delivery")
    .set({ state })
    .where("update_id", "=", updateId)
    .where("ticket_id", "=", ticketId)
    .execute();
}

export async function giveUpWaiting(tx: Tx, updateId: string): Promise<void> {
  await tx
    .updateTable("incident_delivery")
    .set({ state: "given-up" })
    .where("update_id", "=", updateId)
    .where("state", "=", "waiting")
    .execute();
}

/** All have it: what is on its way keeps its own words, and files. */
export async function forgetUpdate(tx: Tx, { files }: Pick<App, "files">, id: string): Promise<void> {
  await files.release(tx, id);
  const row = await tx.selectFrom("incident_update").select("content_id").where("id", "=", id).executeTakeFirst();
  if (!row?.content_id) return;
  await tx.updateTable("incident_update").set({ content_id: null }).where("id", "=", id).execute();
  await forgetWords(tx, row.content_id);
}

/** For good: the words of an incident's news. */
export async function forgetUpdatesOf(tx: Tx, app: Pick<App, "files">, ticketId: string): Promise<void> {
  const rows = await tx.selectFrom("incident_update").select("id").where("incident_id", "=", ticketId).execute();
  for (const { id } of rows) await forgetUpdate(tx, app, id);
}

const toUpdate = (row: IncidentUpdateTable): Update => ({
  id: row.id,
  incidentId: row.incident_id,
  ends: row.ends as Update["ends"],
  by: row.person_id,
  madeAt: row.made_at,
  begunAt: row.begun_at,
});

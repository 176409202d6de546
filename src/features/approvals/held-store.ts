import { findWords, forgetWords, keepWords, type PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { HeldReply, Kept, Why } from "./held-reply.ts";
import type { HeldReplyTable } from "./tables.ts";

/** By id, which may be forged: of this server only. */
export async function findHeld(db: Db, guildId: Snowflake, id: string): Promise<HeldReply | undefined> {
  const row = await db
    .selectFrom("held_reply")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toHeld(row);
}

export async function findHeldBySource(db: Db, source: string): Promise<HeldReply | undefined> {
  const row = await db.selectFrom("held_reply").selectAll().where("source", "=", source).executeTakeFirst();
  return row && toHeld(row);
}

/** Whether this person let the reply of this source go. */
export async function wasApprovedBy(db: Db, source: string, person: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom("held_reply")
    .select("id")
    .where("source", "=", source)
    .where("state", "=", "sent")
    .where("decided_by", "=", person)
    .executeTakeFirst();
  return row !== undefined;
}

/** What is held; undefined once it was decided. */
export async function findKept(db: Db, app: Pick<App, "vault">, { words }: HeldReply): Promise<Kept | undefined> {
  const sealed = words === null ? undefined : await findWords(db, app, words);
  return sealed === undefined ? undefined : (JSON.parse(sealed) as Kept);
}

/** Keeps a reply with its words sealed. False when one of this source is there: nothing is kept then. */
export async function insertHeld(
  tx: Tx,
  app: Pick<App, "ids" | "vault">,
  held: Omit<HeldReply, "words">,
  kept: Kept,
): Promise<boolean> {
  if (await findHeldBySource(tx, held.source)) return false;
  return insertIfAbsent(tx, "held_reply", {
    id: held.id,
    guild_id: held.guildId,
    ticket_id: held.ticketId,
    person_id: held.author,
    why: held.why,
    source: held.source,
    content_id: await keepWords(tx, app, JSON.stringify(kept)),
    state: held.state,
    card: held.card,
    held_at: held.heldAt,
    decided_by: null,
    decided_at: null,
  });
}

/** Ends the waiting and forgets the words. False when somebody else was faster: nothing is changed then. */
export async function decide(
  tx: Tx,
  held: HeldReply,
  decision: {
    readonly state: Exclude<HeldReply["state"], "waiting">;
    readonly by: PersonId | null;
    readonly at: Instant;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("held_reply")
    .set({ state: decision.state, decided_by: decision.by, decided_at: decision.at, content_id: null })
    .where("id", "=", held.id)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  if (held.words !== null) await forgetWords(tx, held.words);
  return true;
}

/** Other words in the place of those that wait. */
export async function rewrite(tx: Tx, app: Pick<App, "ids" | "vault">, held: HeldReply, kept: Kept): Promise<boolean> {
  const words = await keepWords(tx, app, JSON.stringify(kept));
  const { numUpdatedRows } = await tx
    .updateTable("held_reply")
    .set({ content_id: words })
    .where("id", "=", held.id)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  if (held.words !== null) await forgetWords(tx, held.words);
  return numUpdatedRows === 1n;
}

/** Those of a ticket that wait and whose cards stand in a room, the oldest first; at most 100. */
export async function listWaitingInRoom(db: Db, ticketId: string): Promise<HeldReply[]> {
  const rows = await db
    .selectFrom("held_reply")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("state", "=", "waiting")
    .where("card", "=", "room")
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map(toHeld);
}

/** None of a ticket's waits any more. */
export async function deleteHeldOf(tx: Tx, _app: unknown, ticketId: string): Promise<void> {
  const rows = tx.selectFrom("held_reply").select("content_id").where("ticket_id", "=", ticketId);
  for (const { content_id } of await rows.execute()) if (content_id !== null) await forgetWords(tx, content_id);
  await tx.deleteFrom("held_reply").where("ticket_id", "=", ticketId).execute();
}

function toHeld(row: HeldReplyTable): HeldReply {
  return {
    id: row.id,
    guildId: row.guild_id,
    ticketId: row.ticket_id,
    author: row.person_id,
    why: row.why as Why,
    source: row.source,
    words: row.content_id,
    state: row.state as HeldReply["state"],
    card: row.card as HeldReply["card"],
    heldAt: row.held_at,
  };
}

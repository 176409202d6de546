import { type Db, insertIfAbsent, Stale, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { type AutoAnswer, MOST, type When } from "./auto-answer.ts";
import type { AutoAnswerTable } from "./tables.ts";

/** All of a server, in the order in which they were made: the first that fits answers. */
export async function listAutoAnswers(db: Db, guildId: Snowflake): Promise<AutoAnswer[]> {
  const rows = await ofServer(db, guildId).orderBy("created_at").orderBy("id").limit(MOST).execute();
  return rows.map(toAutoAnswer);
}

export async function findAutoAnswer(db: Db, guildId: Snowflake, name: string): Promise<AutoAnswer | undefined> {
  const row = await ofServer(db, guildId).where("name_key", "=", keyOf(name)).executeTakeFirst();
  return row && toAutoAnswer(row);
}

/** By id, which may be forged: of this server only. */
export async function findAutoAnswerById(db: Db, guildId: Snowflake, id: string): Promise<AutoAnswer | undefined> {
  const row = await ofServer(db, guildId).where("id", "=", id).executeTakeFirst();
  return row && toAutoAnswer(row);
}

/** "taken": there is one of that name. "full": no more fit. */
export async function insertAutoAnswer(tx: Tx, answer: AutoAnswer): Promise<"stored" | "taken" | "full"> {
  const there = await tx
    .selectFrom("auto_answer")
    .select(["place", "name_key"])
    .where("guild_id", "=", answer.guildId)
    .limit(MOST)
    .execute();
  if (there.some(({ name_key }) => name_key === keyOf(answer.name))) return "taken";
  const places = new Set(there.map(({ place }) => place));
  const place = Array.from({ length: MOST }, (_, index) => index).find((index) => !places.has(index));
  if (place === undefined) return "full";
  if (await insertIfAbsent(tx, "auto_answer", toRow(answer, place))) {
    return "stored";
  }
  // Somebody took the name or the place at the same moment: which of them shows when it is read again.
  throw new Stale(`auto answer ${answer.id}`);
}

/** Stores a change that was decided on the version before. Throws `Stale` when it changed since. */
export async function updateAutoAnswer(tx: Tx, answer: AutoAnswer): Promise<"stored" | "taken"> {
  const other = await ofServer(tx, answer.guildId)
    .where("name_key", "=", keyOf(answer.name))
    .where("id", "!=", answer.id)
    .executeTakeFirst();
  if (other) return "taken";
  const { name, name_key, trigger_words, answer: words, types, at_moment, paused } = toRow(answer, 0);
  const { numUpdatedRows } = await tx
    .updateTable("auto_answer")
    .set({ name, name_key, trigger_words, answer: words, types, at_moment, paused, version: answer.version + 1 })
    .where("id", "=", answer.id)
    .where("guild_id", "=", answer.guildId)
    .where("version", "=", answer.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Stale(`auto answer ${answer.id}`);
  return "stored";
}

export async function deleteAutoAnswer(tx: Tx, { guildId, id }: Pick<AutoAnswer, "guildId" | "id">): Promise<void> {
  await tx.deleteFrom("auto_answer").where("guild_id", "=", guildId).where("id", "=", id).execute();
}

/** Its pattern took too long: it is not tried any more until it is saved again. */
export async function pause(tx: Tx, { guildId, id }: Pick<AutoAnswer, "guildId" | "id">): Promise<void> {
  await tx.updateTable("auto_answer").set({ paused: 1 }).where("guild_id", "=", guildId).where("id", "=", id).execute();
}

/** Those a ticket got already, by id. */
export async function listGiven(db: Db, ticketId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("auto_answer_given")
    .select("auto_answer_id")
    .where("ticket_id", "=", ticketId)
    .execute();
  return new Set(rows.map((row) => row.auto_answer_id));
}

/** Notes that a ticket gets this answer, and counts it. False when it got it before. */
export async function noteGiven(
  tx: Tx,
  { guildId, id }: Pick<AutoAnswer, "guildId" | "id">,
  ticketId: string,
  at: Instant,
): Promise<boolean> {
  const row = { ticket_id: ticketId, auto_answer_id: id, given_at: at };
  if (!(await insertIfAbsent(tx, "auto_answer_given", row))) return false;
  await count(tx, { guildId, id }, "given");
  return true;
}

/** Whether somebody decided about an answer offered before this start was sent. */
export async function wasOffered(db: Db, draftId: string): Promise<boolean> {
  const row = await db
    .selectFrom("auto_answer_offer")
    .select("draft_id")
    .where("draft_id", "=", draftId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether it helped, or they asked on. Counted once. */
export async function endOffer(
  tx: Tx,
  given: {
    readonly guildId: Snowflake;
    readonly id: string;
    readonly draftId: string;
    readonly outcome: "helped" | "asked-on";
    readonly at: Instant;
  },
): Promise<void> {
  const { draftId, id, guildId, outcome, at } = given;
  const row = { draft_id: draftId, auto_answer_id: id, outcome, decided_at: at };
  if (!(await insertIfAbsent(tx, "auto_answer_offer", row))) return;
  await count(tx, { guildId, id }, outcome === "helped" ? "helped" : "asked_on");
}

async function count(
  tx: Tx,
  { guildId, id }: Pick<AutoAnswer, "guildId" | "id">,
  column: "given" | "helped" | "asked_on",
): Promise<void> {
  await tx
    .updateTable("auto_answer")
    .set((row) => ({ [column]: row(column, "+", 1) }))
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .execute();
}

const keyOf = (name: string): string => name.normalize("NFC").trim().toLowerCase();

function ofServer(db: Db, guildId: Snowflake) {
  return db.selectFrom("auto_answer").selectAll().where("guild_id", "=", guildId);
}

function toRow(answer: AutoAnswer, place: number): AutoAnswerTable {
  return {
    id: answer.id,
    guild_id: answer.guildId,
    version: answer.version,
    name: answer.name,
    name_key: keyOf(answer.name),
    place,
    trigger_words: answer.on,
    answer: answer.answer,
    types: JSON.stringify(answer.types),
    at_moment: answer.when,
    paused: answer.paused ? 1 : 0,
    given: answer.given,
    helped: answer.helped,
    asked_on: answer.askedOn,
    created_at: answer.createdAt,
  };
}

function toAutoAnswer(row: AutoAnswerTable): AutoAnswer {
  return {
    id: row.id,
    guildId: row.guild_id,
    version: row.version,
    name: row.name,
    on: row.trigger_words,
    answer: row.answer,
    types: JSON.parse(row.types),
    when: row.at_moment as When,
    paused: row.paused === 1,
    given: row.given,
    helped: row.helped,
    askedOn: row.asked_on,
    createdAt: row.created_at,
  };
}

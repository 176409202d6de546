import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Owed } from "./target.ts";

/** What was not done in time. */
export interface Missed {
  readonly ticketId: string;
  readonly guildId: Snowflake;
  readonly typeId: string;
  /** Who looked after the ticket then. */
  readonly assignee: PersonId | null;
  readonly owed: Owed;
  readonly dueAt: Instant;
  /** Names the rule and since when it was owed: once for each. */
  readonly policy: string;
  readonly since: Instant;
}

/** What a report is about. */
export interface Of {
  readonly guildId: Snowflake;
  readonly since: Instant;
  /** Null: all of them. */
  readonly typeId: string | null;
  /** Of these alone. */
  readonly types: readonly string[];
  readonly assignee: PersonId | null;
}

export async function noteMissed(tx: Tx, missed: Missed): Promise<void> {
  await insertIfAbsent(tx, "missed_target", {
    ticket_id: missed.ticketId,
    guild_id: missed.guildId,
    type_id: missed.typeId,
    assignee_id: missed.assignee,
    owed: missed.owed,
    due_at: missed.dueAt,
    policy: missed.policy,
    since: missed.since,
  });
}

/** How often each kind was missed. */
export async function countMissed(db: Db, of: Of): Promise<Readonly<Record<Owed, number>>> {
  const rows = await chosen(db, of)
    .select(["owed", (each) => each.fn.countAll<number>().as("count")])
    .groupBy("owed")
    .execute();
  const count = (owed: Owed) => Number(rows.find((row) => row.owed === owed)?.count ?? 0);
  return { first: count("first"), next: count("next"), resolution: count("resolution") };
}

/** A page, what was due last first. */
export async function listMissed(
  db: Db,
  of: Of,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Missed[]> {
  const rows = await chosen(db, of)
    .selectAll()
    .orderBy("due_at", "desc")
    .orderBy("ticket_id")
    .orderBy("owed")
    .offset(skip)
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ticketId: row.ticket_id,
    guildId: row.guild_id,
    typeId: row.type_id,
    assignee: row.assignee_id,
    owed: row.owed as Owed,
    dueAt: row.due_at,
    policy: row.policy,
    since: row.since,
  }));
}

function chosen(db: Db, { guildId, since, typeId, types, assignee }: Of) {
  const all = db
    .selectFrom("missed_target")
    .where("guild_id", "=", guildId)
    .where("due_at", ">=", since)
    .where("type_id", "in", types.length === 0 ? [""] : types);
  const ofType = typeId === null ? all : all.where("type_id", "=", typeId);
  return assignee === null ? ofType : ofType.where("assignee_id", "=", assignee);
}

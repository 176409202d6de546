import type { PersonId } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { SnipUseTable } from "./tables.ts";

/** What of a ticket a snip can change. */
export type Changed = Partial<Pick<Ticket, "priority" | "tags" | "typeId" | "assignee" | "snoozedUntil">>;

/** A snip that was sent. */
export interface SnipUse {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly ticketId: string;
  readonly snipId: string;
  readonly person: PersonId;
  readonly source: string;
  readonly before: Changed;
  readonly after: Changed;
  readonly closed: boolean;
  readonly usedAt: Instant;
  readonly undoneAt: Instant | null;
}

/** False when this reply was counted before. */
export async function insertUse(tx: Tx, use: SnipUse): Promise<boolean> {
  return insertIfAbsent(tx, "snip_use", {
    id: use.id,
    guild_id: use.guildId,
    ticket_id: use.ticketId,
    snip_id: use.snipId,
    person_id: use.person,
    source: use.source,
    before: JSON.stringify(use.before),
    after: JSON.stringify(use.after),
    closed: use.closed ? 1 : 0,
    used_at: use.usedAt,
    undone_at: use.undoneAt,
  });
}

/** By id, which may be forged: of this server only. */
export async function findUse(db: Db, guildId: Snowflake, id: string): Promise<SnipUse | undefined> {
  const uses = db.selectFrom("snip_use").selectAll().where("guild_id", "=", guildId);
  const row = await uses.where("id", "=", id).executeTakeFirst();
  return row && toUse(row);
}

/** The one behind a reply that was sent. */
export async function findUseBySource(db: Db, source: string): Promise<SnipUse | undefined> {
  const row = await db.selectFrom("snip_use").selectAll().where("source", "=", source).executeTakeFirst();
  return row && toUse(row);
}

/** False when it was undone before. */
export async function markUndone(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("snip_use")
    .set({ undone_at: at })
    .where("id", "=", id)
    .where("undone_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function toUse(row: SnipUseTable): SnipUse {
  return {
    id: row.id,
    guildId: row.guild_id,
    ticketId: row.ticket_id,
    snipId: row.snip_id,
    person: row.person_id,
    source: row.source,
    before: JSON.parse(row.before),
    after: JSON.parse(row.after),
    closed: row.closed === 1,
    usedAt: row.used_at,
    undoneAt: row.undone_at,
  };
}

import { forgetWords, type PersonId } from "#features/people/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import type { Many } from "./bulk.ts";

/** Tickets that somebody looked at to close them together. */
export interface Bulk extends Many {
  readonly id: string;
  readonly by: PersonId;
  readonly how: string;
  readonly madeAt: Instant;
  readonly begunAt: Instant | null;
  readonly closed: number;
}

export async function insertBulk(tx: Tx, bulk: Bulk): Promise<void> {
  await tx
    .insertInto("close_many")
    .values({
      id: bulk.id,
      guild_id: bulk.guildId,
      person_id: bulk.by,
      type_id: bulk.typeId,
      types: JSON.stringify(bulk.types),
      opened_before: bulk.openedBefore,
      teams_turn: bulk.teamsTurn ? 1 : 0,
      content_id: bulk.how,
      made_at: bulk.madeAt,
      begun_at: bulk.begunAt,
      closed: bulk.closed,
    })
    .execute();
}

export async function findBulk(db: Db, id: string): Promise<Bulk | undefined> {
  const row = await db.selectFrom("close_many").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      guildId: row.guild_id,
      by: row.person_id,
      typeId: row.type_id,
      types: JSON.parse(row.types),
      openedBefore: row.opened_before,
      teamsTurn: row.teams_turn === 1,
      how: row.content_id,
      madeAt: row.made_at,
      begunAt: row.begun_at,
      closed: row.closed,
    }
  );
}

/** False when it was begun before. */
export async function beginBulk(tx: Tx, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("close_many")
    .set({ begun_at: at })
    .where("id", "=", id)
    .where("begun_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function countClosed(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable("close_many")
    .set((row) => ({ closed: row("closed", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

export async function deleteBulk(tx: Tx, { id, how }: Pick<Bulk, "id" | "how">): Promise<void> {
  await tx.deleteFrom("close_many").where("id", "=", id).execute();
  await forgetWords(tx, how);
}

/** What somebody looked at before `before` and never began. */
export async function deleteUnbegun(tx: Tx, before: Instant): Promise<void> {
  const rows = tx.selectFrom("close_many").select(["id", "content_id"]).where("made_at", "<", before);
  for (const { id, content_id: how } of await rows.where("begun_at", "is", null).limit(100).execute()) {
    await deleteBulk(tx, { id, how });
  }
}

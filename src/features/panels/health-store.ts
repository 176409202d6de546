import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";

export interface PanelHealth {
  /** When its message was deleted by hand last. */
  readonly deletedAt: Instant;
  readonly away: boolean;
}

export async function findHealth(db: Db, panelId: string): Promise<PanelHealth | undefined> {
  const row = await db.selectFrom("panel_health").selectAll().where("panel_id", "=", panelId).executeTakeFirst();
  return row && { deletedAt: row.deleted_at, away: row.away === 1 };
}

export async function saveHealth(tx: Tx, panelId: string, { deletedAt, away }: PanelHealth): Promise<void> {
  await upsert(tx, "panel_health", { panel_id: panelId, deleted_at: deletedAt, away: away ? 1 : 0 }, ["panel_id"]);
}

export async function forgetHealth(tx: Tx, panelId: string): Promise<void> {
  await tx.deleteFrom("panel_health").where("panel_id", "=", panelId).execute();
}

import type { Panel } from "#features/desk/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";

/** A message of a panel that stands, or will: where, and which one it is. */
export interface Posting extends Pick<Panel, "id" | "posting"> {
  readonly roomId: RoomId;
}

export async function addPosting(tx: Tx, { id, posting, roomId }: Posting): Promise<void> {
  await insertIfAbsent(tx, "panel_posting", { panel_id: id, posting, room_id: roomId });
}

/** Those of a panel before this one; all of them without one. */
export async function listPostings(db: Db, panelId: string, before?: number): Promise<Posting[]> {
  let rows = db.selectFrom("panel_posting").selectAll().where("panel_id", "=", panelId);
  if (before !== undefined) rows = rows.where("posting", "<", before);
  const found = await rows.orderBy("posting").limit(100).execute();
  return found.map(({ posting, room_id }) => ({ id: panelId, posting, roomId: room_id }));
}

export async function forgetPosting(tx: Tx, { id, posting }: Posting): Promise<void> {
  await tx.deleteFrom("panel_posting").where("panel_id", "=", id).where("posting", "=", posting).execute();
}

import { insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { EffectRef, FileRef } from "#kernel/outbox.ts";
import { forgetKept } from "./forget-kept.ts";

/** The ids of shared files among these. */
export const sharedIn = (files: readonly FileRef[] = []): string[] => [
  ...new Set(files.flatMap((file) => ("kept" in file && file.shared && file.kept !== "" ? [file.kept] : []))),
];

/** This effect will take these files along. The same again changes nothing. */
export async function addCarrier(tx: Tx, { room, position }: EffectRef, kept: readonly string[]): Promise<void> {
  for (const id of kept) await insertIfAbsent(tx, "kept_carrier", { room_id: room, position, kept: id });
}

/** This effect is over, or goes on elsewhere: it takes nothing along any more. Returns the files it would have taken. */
export async function dropCarrier(tx: Tx, { room, position }: EffectRef): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("kept_carrier")
    .select("kept")
    .where("room_id", "=", room)
    .where("position", "=", position)
    .execute();
  if (rows.length === 0) return [];
  await tx.deleteFrom("kept_carrier").where("room_id", "=", room).where("position", "=", position).execute();
  return rows.map(({ kept }) => kept);
}

/** This effect is over: of its files those go that no other effect waits to take along. */
export async function settleCarrier(tx: Tx, place: EffectRef): Promise<void> {
  const kept = await dropCarrier(tx, place);
  if (kept.length === 0) return;
  const waiting = await tx.selectFrom("kept_carrier").select("kept").where("kept", "in", kept).execute();
  const needed = new Set(waiting.map((row) => row.kept));
  await forgetKept(
    tx,
    kept.filter((id) => !needed.has(id)),
  );
}

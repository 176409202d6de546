import type { Tx } from "#kernel/database.ts";

export async function forgetKept(tx: Tx, kept: readonly string[]): Promise<void> {
  if (kept.length > 0) await tx.deleteFrom("kept_file").where("id", "in", kept).execute();
}

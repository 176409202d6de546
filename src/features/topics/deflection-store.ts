import type { Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

export interface Deflection {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly typeId: string;
  readonly panelId: string | null;
  readonly at: Instant;
}

export async function addDeflection(tx: Tx, { id, guildId, typeId, panelId, at }: Deflection): Promise<void> {
  const row = { id, guild_id: guildId, type_id: typeId, panel_id: panelId, at, outcome: "shown" };
  await tx.insertInto("deflection").values(row).execute();
}

/** What came of it: said once, by whoever read it. Ids are forged by people, so it must be of this server. */
export async function endDeflection(
  tx: Tx,
  guildId: Snowflake | null,
  id: string | undefined,
  outcome: "helped" | "more",
): Promise<void> {
  await tx
    .updateTable("deflection")
    .set({ outcome })
    .where("id", "=", id ?? "")
    .where("guild_id", "=", guildId ?? "")
    .where("outcome", "=", "shown")
    .execute();
}

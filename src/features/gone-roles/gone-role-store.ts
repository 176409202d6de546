import "./tables.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

interface GoneRole {
  readonly guildId: Snowflake;
  readonly role: Snowflake;
}

export async function wasTold(db: Db, { guildId, role }: GoneRole): Promise<boolean> {
  const row = await db
    .selectFrom("gone_role")
    .select("role_id")
    .where("guild_id", "=", guildId)
    .where("role_id", "=", role)
    .executeTakeFirst();
  return row !== undefined;
}

/** False when somebody was told of it before. */
export const noteTold = (tx: Tx, { guildId, role }: GoneRole): Promise<boolean> =>
  insertIfAbsent(tx, "gone_role", { guild_id: guildId, role_id: role });

/** Of what nothing names any more nobody would be told again. */
export async function forgetTold(tx: Tx, guildId: Snowflake, named: ReadonlySet<Snowflake>): Promise<void> {
  const rows = await tx.selectFrom("gone_role").select("role_id").where("guild_id", "=", guildId).execute();
  for (const { role_id } of rows.filter((row) => !named.has(row.role_id))) {
    await tx.deleteFrom("gone_role").where("guild_id", "=", guildId).where("role_id", "=", role_id).execute();
  }
}

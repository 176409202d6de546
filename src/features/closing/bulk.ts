import { coversType, listAllTypes } from "#features/desk/index.ts";
import { type Ticket, toTicket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** Which tickets are closed together. */
export interface Many {
  readonly guildId: Snowflake;
  /** Of this topic and those below it; null: of all. */
  readonly typeId: string | null;
  /** Topics whose tickets whoever asks may read and close: of no others. */
  readonly types: readonly string[];
  readonly openedBefore: Instant;
  /** Those that the team owes an answer to, too. */
  readonly teamsTurn: boolean;
}

async function matching(db: Db, { guildId, typeId, types: theirs, openedBefore, teamsTurn }: Many) {
  const types = await listAllTypes(db, guildId);
  const meant = types.filter(({ id }) => typeId === null || coversType([typeId], id, types));
  const ids = meant.map(({ id }) => id).filter((id) => theirs.includes(id));
  return db
    .selectFrom("ticket")
    .where("guild_id", "=", guildId)
    .where("practice", "=", 0)
    .where("status", "in", teamsTurn ? ["waiting-requester", "new", "waiting-staff"] : ["waiting-requester"])
    .where("opened_at", "<", openedBefore)
    .where("type_id", "in", ids.length === 0 ? [""] : ids);
}

export async function countMany(db: Db, many: Many): Promise<number> {
  const rows = await matching(db, many);
  const row = await rows.select((of) => of.fn.countAll<number>().as("count")).executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Behind an id, in the order of ids. */
export async function listMany(db: Db, many: Many, after: string, limit: number): Promise<Ticket[]> {
  const rows = await matching(db, many);
  return (await rows.selectAll().where("id", ">", after).orderBy("id").limit(limit).execute()).map(toTicket);
}

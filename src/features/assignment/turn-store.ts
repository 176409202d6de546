import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

/**
 * From here to the end of the transaction nobody else chooses in this server. What is counted afterwards stays true until the choice is
 * written down; so a capacity holds, however many tickets open at once.
 */
export async function lockTurns(tx: Tx, guildId: Snowflake): Promise<void> {
  await count(tx, `guild:${guildId}`);
}

export async function lastAssigned(db: Db, typeId: string): Promise<PersonId | null> {
  const row = db.selectFrom("assignment_turn").select("last_person").where("turn_key", "=", `type:${typeId}`);
  return (await row.executeTakeFirst())?.last_person ?? null;
}

export async function noteAssigned(tx: Tx, typeId: string, person: PersonId): Promise<void> {
  await count(tx, `type:${typeId}`);
  const update = tx.updateTable("assignment_turn").set({ last_person: person });
  await update.where("turn_key", "=", `type:${typeId}`).execute();
}

async function count(tx: Tx, key: string): Promise<void> {
  // The update comes first: many who insert what is there and then write it are in each other's way on MariaDB.
  if (await addTurn(tx, key)) return;
  await insertIfAbsent(tx, "assignment_turn", { turn_key: key, last_person: null, turns: 0 });
  await addTurn(tx, key);
}

async function addTurn(tx: Tx, key: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("assignment_turn")
    .set((row) => ({ turns: row("turns", "+", 1) }))
    .where("turn_key", "=", key)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

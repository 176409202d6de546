import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import { oncePerTransaction } from "#kernel/once-per-transaction.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Snowflake } from "#kernel/types.ts";

export type PersonId = string;

const byUser = prepared((db, { userId }: { userId: Snowflake }) =>
  db.selectFrom("person").select("id").where("user_id", "=", userId),
);

/** Our id for a Discord user, made at first sight. */
export async function personOf(tx: Tx, { ids }: Pick<App, "ids">, userId: Snowflake): Promise<PersonId> {
  const known = await findPerson(tx, userId);
  if (known) return known;
  const id = ids.next();
  if (await insertIfAbsent(tx, "person", { id, user_id: userId })) return id;
  const other = await findPerson(tx, userId);
  if (!other) throw new Error("a person row that exists could not be read");
  return other;
}

export function findPerson(db: Db, userId: Snowflake): Promise<PersonId | undefined> {
  return oncePerTransaction(db, `person:${userId}`, async () => (await byUser.first(db, { userId }))?.id);
}

/** The Discord user behind our id; undefined once erased. */
export async function findUserId(db: Db, person: PersonId): Promise<Snowflake | undefined> {
  const row = await db.selectFrom("person").select("user_id").where("id", "=", person).executeTakeFirst();
  return row?.user_id;
}

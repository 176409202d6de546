import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";

export type ContentId = string;

/** Keeps words, sealed. */
export async function keepWords(tx: Tx, { ids, vault }: Pick<App, "ids" | "vault">, words: string): Promise<ContentId> {
  const id = ids.next();
  await tx
    .insertInto("content")
    .values({ id, sealed: vault.seal(words) })
    .execute();
  return id;
}

/** The words, unless they were forgotten. */
export async function findWords(db: Db, { vault }: Pick<App, "vault">, id: ContentId): Promise<string | undefined> {
  const row = await db.selectFrom("content").select("sealed").where("id", "=", id).executeTakeFirst();
  return row && vault.open(row.sealed);
}

export async function forgetWords(tx: Tx, id: ContentId): Promise<void> {
  await tx.deleteFrom("content").where("id", "=", id).execute();
}

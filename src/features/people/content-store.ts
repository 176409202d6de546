import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { prepared } from "#kernel/prepared.ts";

export type ContentId = string;

const insertContent = prepared((tx, { id, sealed }: { id: ContentId; sealed: string }) =>
  tx.insertInto("content").values({ id, sealed }),
);
const selectContent = prepared((db, { id }: { id: ContentId }) =>
  db.selectFrom("content").select("sealed").where("id", "=", id),
);
const deleteContent = prepared((tx, { id }: { id: ContentId }) => tx.deleteFrom("content").where("id", "=", id));

/** Keeps words, sealed. */
export async function keepWords(tx: Tx, { ids, vault }: Pick<App, "ids" | "vault">, words: string): Promise<ContentId> {
  const id = ids.next();
  await insertContent.run(tx, { id, sealed: vault.seal(words) });
  return id;
}

/** Other words in the place of those that are kept; nothing happens when they were forgotten. */
export async function changeWords(tx: Tx, { vault }: Pick<App, "vault">, id: ContentId, words: string): Promise<void> {
  await tx
    .updateTable("content")
    .set({ sealed: vault.seal(words) })
    .where("id", "=", id)
    .execute();
}

/** The words, unless they were forgotten. */
export async function findWords(db: Db, { vault }: Pick<App, "vault">, id: ContentId): Promise<string | undefined> {
  const row = await selectContent.first(db, { id });
  return row && vault.open(row.sealed);
}

export async function forgetWords(tx: Tx, id: ContentId): Promise<void> {
  await deleteContent.run(tx, { id });
}

import type { AskedIdentity } from "#features/identity/index.ts";
import { findWords, forgetWords, keepWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { KeptFile } from "#kernel/files.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What somebody of the team says first to a member. */
export interface FirstWords {
  readonly author: { readonly id: Snowflake; readonly displayName: string; readonly roles: readonly Snowflake[] };
  readonly text: string;
  readonly files: readonly KeptFile[];
  readonly identity: AskedIdentity;
}

export interface ContactOpened {
  readonly ticketId: string;
  readonly opener: string;
  readonly source: string;
}

/** Keeps the first words. False when this window opened a ticket before. */
export async function keepFirst(
  tx: Tx,
  app: Pick<App, "ids" | "vault">,
  { ticketId, opener, source }: ContactOpened,
  first: FirstWords,
): Promise<boolean> {
  const content_id = await keepWords(tx, app, JSON.stringify(first));
  return insertIfAbsent(tx, "contact", { ticket_id: ticketId, opener, source, content_id });
}

/** The first words of a ticket that the team opened, as long as the member does not have them. */
export async function findFirst(
  db: Db,
  app: Pick<App, "vault">,
  by: { readonly ticketId: string } | { readonly source: string },
): Promise<(ContactOpened & { readonly first: FirstWords }) | undefined> {
  const rows = db.selectFrom("contact").selectAll();
  const row = await ("ticketId" in by
    ? rows.where("ticket_id", "=", by.ticketId)
    : rows.where("source", "=", by.source)
  ).executeTakeFirst();
  const words = row?.content_id ? await findWords(db, app, row.content_id) : undefined;
  if (!row || words === undefined) return undefined;
  return { ticketId: row.ticket_id, opener: row.opener, source: row.source, first: JSON.parse(words) as FirstWords };
}

/** The member has them, or never will. */
export async function forgetFirst(tx: Tx, ticketId: string): Promise<void> {
  const row = await tx.selectFrom("contact").select("content_id").where("ticket_id", "=", ticketId).executeTakeFirst();
  if (!row?.content_id) return;
  await tx.updateTable("contact").set({ content_id: null }).where("ticket_id", "=", ticketId).execute();
  await forgetWords(tx, row.content_id);
}

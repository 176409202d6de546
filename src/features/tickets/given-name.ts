import { findWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { listNewestFacts } from "./newest-facts.ts";

/** What somebody of the team called a ticket's room last; undefined when nobody did. */
export async function givenName(db: Db, app: Pick<App, "vault">, ticketId: string): Promise<string | undefined> {
  const [named] = await listNewestFacts(db, ticketId, ["renamed"], 1);
  return named?.content ? findWords(db, app, named.content) : undefined;
}

import { findWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { listNewestFacts } from "./newest-facts.ts";
import type { Ticket } from "./ticket.ts";
import type { Reader } from "./who-closed.ts";

/** Why a ticket was closed, as far as its reader may know: of a close that its member was not told of, the team alone. Null: nobody said why. */
export async function closeReasonFor(
  db: Db,
  app: Pick<App, "vault">,
  { id, closeReason }: Pick<Ticket, "id" | "closeReason">,
  reader: Reader,
): Promise<string | null> {
  if (closeReason === null) return null;
  const [closed] = await listNewestFacts(db, id, ["closed"], 1);
  if (reader === "member" && closed?.data?.["quietly"] === true) return null;
  return (await findWords(db, app, closeReason)) ?? null;
}

import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Text } from "#kernel/text.ts";
import type { Ticket } from "./ticket.ts";
import { type Reader, readerIn } from "./who-closed.ts";

/** What a feature has to say in the line of an open ticket's card that tells its state, in a few words. In a shared room the member reads it. */
export type CardLine = (db: Db, ticket: Ticket, reader: Reader, app: Pick<App, "rooms">) => Promise<Text | undefined>;

/** For features that stand above this one. */
export const cardLine = extensionPoint<CardLine>("tickets.card-line");

export async function cardLines(
  db: Db,
  app: Pick<App, "rooms" | "contributions">,
  ticket: Ticket,
): Promise<readonly Text[]> {
  const lines: Text[] = [];
  for (const line of app.contributions(cardLine, ticket.guildId)) {
    const said = await line(db, ticket, readerIn(ticket), app);
    if (said) lines.push(said);
  }
  return lines;
}

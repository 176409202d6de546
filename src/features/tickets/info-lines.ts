import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Text } from "#kernel/text.ts";
import type { Ticket } from "./ticket.ts";
import type { Reader } from "./who-closed.ts";

/** What a feature has to say of a ticket to whoever may ask about it: its team, and its requester. Undefined: nothing. */
export type InfoLine = (
  db: Db,
  ticketId: string,
  reader: Reader,
  app: Pick<App, "rooms" | "vault">,
) => Promise<Text | undefined>;

/** For features that stand above this one. */
export const infoLine = extensionPoint<InfoLine>("tickets.info-line");

export async function infoLines(
  db: Db,
  app: Pick<App, "rooms" | "vault" | "contributions">,
  { id, guildId }: Pick<Ticket, "id" | "guildId">,
  reader: Reader,
): Promise<readonly Text[]> {
  const lines: Text[] = [];
  for (const line of app.contributions(infoLine, guildId)) {
    const said = await line(db, id, reader, app);
    if (said) lines.push(said);
  }
  return lines;
}

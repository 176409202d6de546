import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/text.ts";

/** What a feature has to say of a ticket to whoever may ask about it: its team, and its requester. Undefined: nothing. */
export type InfoLine = (db: Db, ticketId: string) => Promise<Text | undefined>;

const added = new Map<string, InfoLine>();

/** For features that stand above this one: called once, when they start. The same name again changes nothing. */
export function addInfoLine(name: string, line: InfoLine): void {
  added.set(name, line);
}

export async function infoLines(db: Db, ticketId: string): Promise<readonly Text[]> {
  const lines: Text[] = [];
  for (const line of added.values()) {
    const said = await line(db, ticketId);
    if (said) lines.push(said);
  }
  return lines;
}

import { forgetWords } from "#features/people/index.ts";
import { getTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { roomsOfMember } from "./rooms.ts";
import { warningSource } from "./warning.ts";
import { forgetWarningWords, listAllOfTicket } from "./warning-store.ts";

/** What a ticket's warnings said is forgotten, and what still waits for a closed DM is not said. That they were given stays. */
export async function forgetOfTicket(tx: Tx, { outbox }: Pick<App, "outbox">, ticketId: string): Promise<void> {
  const given = await listAllOfTicket(tx, ticketId);
  for (const { words } of given) if (words !== null) await forgetWords(tx, words);
  await forgetWarningWords(tx, ticketId);
  const waiting = given.filter(({ deliveredAt }) => deliveredAt === null).map(({ id }) => warningSource(id));
  if (waiting.length === 0) return;
  for (const room of await roomsOfMember(tx, await getTicket(tx, ticketId))) await outbox.takeBack(tx, room, waiting);
}

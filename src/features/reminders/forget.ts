import { forgetWords } from "#features/people/index.ts";
import type { WhenTicket } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { Reminder } from "./reminder.ts";
import { deleteReminder, listOfTicket, listRested } from "./reminder-store.ts";

export async function forgetReminder(tx: Tx, { id, words }: Reminder): Promise<void> {
  await deleteReminder(tx, id);
  if (words !== null) await forgetWords(tx, words);
}

/** It rests no longer, or otherwise: nobody is told when its time would have come. */
export async function forgetRested(tx: Tx, ticketId: string): Promise<void> {
  for (const reminder of await listRested(tx, ticketId)) await forgetReminder(tx, reminder);
}

/** Awake by a word of the member, or closed. */
export const noLongerRests: WhenTicket = async (tx, _app, ticket, before) => {
  const isAwake = before.snoozedUntil !== null && ticket.snoozedUntil === null;
  if (isAwake || ticket.status === "closed") await forgetRested(tx, ticket.id);
  return ticket;
};

/** All of a ticket. */
export async function forgetOfTicket(tx: Tx, _app: unknown, ticketId: string): Promise<void> {
  for (const reminder of await listOfTicket(tx, ticketId)) await forgetReminder(tx, reminder);
}

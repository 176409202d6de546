import { forgetWords } from "#features/people/index.ts";
import type { WhenTransferred } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { deleteProblems, listProblems } from "./problem-store.ts";
import { problemSource, ratingSource } from "./rating.ts";
import { deleteRating, findRating } from "./rating-store.ts";

/** With the ticket goes what its requester said of the help, also where the team reads it. */
export async function forgetOfTicket(tx: Tx, app: Pick<App, "outbox">, ticketId: string): Promise<void> {
  await forgetRating(tx, app, ticketId);
  for (const { id, words, roomId } of await listProblems(tx, ticketId)) {
    if (words !== null) await forgetWords(tx, words);
    await unsay(tx, app, roomId, problemSource(id));
  }
  await deleteProblems(tx, ticketId);
}

/** Whoever asks from now on says how they were helped themselves. */
export const forgetFormers: WhenTransferred = async (tx, app, { after }) => {
  await forgetRating(tx, app, after.id);
  return after;
};

async function forgetRating(tx: Tx, app: Pick<App, "outbox">, ticketId: string): Promise<void> {
  const rating = await findRating(tx, ticketId);
  if (rating?.words) await forgetWords(tx, rating.words);
  if (rating?.roomId) await unsay(tx, app, rating.roomId, ratingSource(rating));
  await deleteRating(tx, ticketId);
}

async function unsay(tx: Tx, { outbox }: Pick<App, "outbox">, room: RoomId, source: string): Promise<void> {
  await outbox.takeBack(tx, room, [source]);
  await outbox.add(tx, room, { erase: true, source });
}

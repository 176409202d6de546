import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { closedSource } from "./closed-card.ts";
import { listFormers } from "./former-store.ts";
import { getTicket, listFacts } from "./ticket-store.ts";
import { transferSources } from "./transfer-ticket.ts";

/** More than any ticket has. */
const ALL = 1_000_000;

type Needs = Pick<App, "outbox" | "rooms">;

/** What waits to be said under these names to whoever asks in a ticket, or asked before, is never said. */
export async function takeBackTold(tx: Tx, app: Needs, ticketId: string, sources: readonly string[]): Promise<void> {
  const rooms = new Set([(await getTicket(tx, ticketId)).requesterRoom]);
  for (const { person, roomId } of await listFormers(tx, ticketId)) {
    rooms.add(roomId);
    // Who asked in a shared room hears by DM that it is not theirs.
    const userId = await findUserId(tx, person);
    if (userId !== undefined) rooms.add((await app.rooms.dm(tx, userId)).id);
  }
  for (const room of [...rooms].sort()) await app.outbox.takeBack(tx, room, sources);
}

/** Why it was closed, each time, and why it was given to somebody else. */
export async function takeBackReasons(tx: Tx, app: Needs, ticketId: string): Promise<void> {
  const closed = (await listFacts(tx, ticketId, ALL))
    .filter(({ kind }) => kind === "closed")
    .map(({ at }) => closedSource({ id: ticketId, closedAt: at }));
  const given = (await listFormers(tx, ticketId)).flatMap(({ version }) => transferSources(ticketId, version));
  await takeBackTold(tx, app, ticketId, [...closed, ...given]);
}

import { findDesk, getType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import {
  closedCardAgain,
  closedSource,
  findIntake,
  getTicket,
  isShared,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { findRating } from "../rating-store.ts";

/** The card in the DM says what was answered by command. */
export const redrawCard = job<{ ticketId: string }>({
  job: "ratings.redraw-card",
  async run({ app, payload }) {
    const ticket = await getTicket(app.db, payload.ticketId);
    const rating = await findRating(app.db, ticket.id);
    const view = ticket.status === "closed" && rating ? await closedCardAgain(app, ticket) : undefined;
    if (!view || !rating) return;
    const desk = await findDesk(app.db, ticket.guildId);
    const intake = await findIntake(app.db, app, ticket);
    const edit = app.render(view, intake?.locale ?? desk?.locale ?? "en-US", ticket);
    const source = closedSource(ticket);
    const key = `${source}:rated:${rating.version}`;
    await app.write(async (tx) => {
      const room = await cardRoom(tx, app, ticket);
      if (room !== undefined) await app.outbox.add(tx, room, { edit, source, key });
    });
  },
});

export async function redrawCardSoon(
  tx: Tx,
  { jobs, clock }: Pick<App, "jobs" | "clock">,
  ticket: Ticket,
): Promise<void> {
  await jobs.add(tx, redrawCard, { ticketId: ticket.id }, { at: clock.now(), key: `rated:${ticket.id}` });
}

/** The DM in which whoever asks reads it; undefined where it stands in a room with others, and does not change. */
async function cardRoom(tx: Tx, { rooms }: Pick<App, "rooms">, ticket: Ticket): Promise<RoomId | undefined> {
  if (!isShared(ticket)) return ticket.requesterRoom;
  const { afterClose } = await getType(tx, ticket.guildId, ticket.typeId);
  const userId = afterClose === "removed" ? await findUserId(tx, ticket.requester) : undefined;
  return userId === undefined ? undefined : (await rooms.dm(tx, userId)).id;
}

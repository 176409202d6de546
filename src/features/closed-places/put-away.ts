import { findDesk, getType, isReadByFewer, isToldFor, listAllTypes, whoSays } from "#features/desk/index.ts";
import { findUserId, findWords } from "#features/people/index.ts";
import {
  departmentOf,
  isBeingMade,
  isOwnChannel,
  type Ticket,
  type WhenTicket,
  whoClosed,
} from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { insertSummary, listSummaries } from "./summary-store.ts";
import { summaryView } from "./views/summary.ts";

type Needs = Parameters<WhenTicket>[1];

/**
 * A closed ticket goes where its topic has them: a channel moves into a category; of a thread or post, which stay where they are, a summary is
 * said in a channel.
 */
export const putAway: WhenTicket = async (tx, app, ticket, before) => {
  if (ticket.practice) return ticket;
  const { closedDestinationId } = await getType(tx, ticket.guildId, ticket.typeId);
  if (closedDestinationId === null || isBeingMade(before)) return ticket;
  const room = await app.rooms.find(tx, ticket.staffRoom);
  if (isOwnChannel(room)) {
    await app.outbox.show(tx, ticket.staffRoom, { show: "category", parentId: closedDestinationId });
    return ticket;
  }
  if (await mayBeToldThere(tx, ticket)) await summarise(tx, app, ticket, closedDestinationId);
  return ticket;
};

/** Who reads there is taken to read every ticket of whoever names the place. */
async function mayBeToldThere(tx: Tx, ticket: Ticket): Promise<boolean> {
  const { guildId, typeId } = ticket;
  const [desk, types] = [await findDesk(tx, guildId), await listAllTypes(tx, guildId)];
  const type = types.find(({ id }) => id === typeId);
  if (!desk || !type) return true;
  if (!isToldFor(await departmentOf(tx, ticket), type, "closedDestinationId")) return false;
  return !isReadByFewer(type, whoSays("closedDestinationId", type, { desk, types }));
}

async function summarise(tx: Tx, app: Needs, ticket: Ticket, channelId: Snowflake): Promise<void> {
  const { guildId } = ticket;
  const room = await app.outbox.addRoom(tx, { kind: "channel", guildId, channelId });
  const source = `closed-summary:${ticket.id}:${ticket.closedAt}`;
  const say = await draw(tx, app, ticket, null);
  if (!say) return;
  await app.outbox.add(tx, room, { say, source });
  await insertSummary(tx, ticket.id, { source, room });
}

/** Opened again: a channel goes back to where it was, and the summary says so. */
export const bringBack: WhenTicket = async (tx, app, ticket, before) => {
  const room = await app.rooms.find(tx, before.staffRoom);
  const stays = ticket.staffRoom === before.staffRoom;
  const { closedDestinationId } = await getType(tx, ticket.guildId, ticket.typeId);
  if (stays && closedDestinationId !== null && isOwnChannel(room) && room?.parentId) {
    await app.outbox.show(tx, ticket.staffRoom, { show: "category", parentId: room.parentId });
  }
  const newest = (await listSummaries(tx, ticket.id)).find(({ source }) => source.endsWith(`:${before.closedAt}`));
  const edit = newest && (await draw(tx, app, before, app.clock.now()));
  if (newest && edit)
    await app.outbox.add(tx, newest.room, { edit, source: newest.source, key: `${newest.source}:open` });
  return ticket;
};

async function draw(tx: Tx, app: Needs, ticket: Ticket, reopenedAt: number | null) {
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) return undefined;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  // Whoever sent a report may be of the team that reads this.
  const closeReason = ticket.oneWay ? null : ticket.closeReason;
  const reason = closeReason === null ? null : ((await findWords(tx, app, closeReason)) ?? null);
  const gone = ticket.closedHow === "room-deleted";
  const view: View = summaryView({
    ticket,
    type: type.name,
    requester: ticket.alias === null ? ((await findUserId(tx, ticket.requester)) ?? null) : null,
    by: await whoClosed(tx, ticket, "team"),
    reason,
    channelId: gone ? null : ((await app.rooms.find(tx, ticket.staffRoom))?.channelId ?? null),
    reopenedAt,
  });
  return app.render(view, desk.locale, ticket);
}

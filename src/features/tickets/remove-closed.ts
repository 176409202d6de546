import { DiscordAPIError } from "@discordjs/rest";
import { getType } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Duration, Instant } from "#kernel/types.ts";
import { readBeforeItGoes } from "./read-before-it-goes.ts";
import { isChannel, roomKind } from "./room-kind.ts";
import { saveDecision } from "./save-decision.ts";
import { noted, type Ticket } from "./ticket.ts";
import { findTicketByStaffRoom, getTicket } from "./ticket-store.ts";

/** First characters of the source of what a room says last. */
export const CLOSED_HERE = "closed-here:";

interface Closed {
  readonly ticketId: string;
  readonly roomId: RoomId;
  /** Which of its closes: one that was opened again meanwhile, and closed anew, waits anew. */
  readonly closedAt: Instant;
}

/** How long the room of a ticket stays after a close; null where it stays for good: threads and posts take no place. */
export async function closedRoomStays(
  db: Db,
  { rooms }: Pick<App, "rooms">,
  ticket: Pick<Ticket, "guildId" | "typeId" | "staffRoom">,
): Promise<Duration | null> {
  if (!isChannel(roomKind(await rooms.find(db, ticket.staffRoom)))) return null;
  return (await getType(db, ticket.guildId, ticket.typeId)).closedChannels;
}

/** What a channel says last was read there: from now on its time runs. */
export async function removeLater(
  tx: Tx,
  app: Pick<App, "rooms" | "jobs">,
  { room, at }: { readonly room: RoomId; readonly at: Instant },
): Promise<void> {
  const ticket = await findTicketByStaffRoom(tx, room);
  if (ticket?.status !== "closed" || ticket.closedAt === null) return;
  const stays = await closedRoomStays(tx, app, ticket);
  if (stays === null) return;
  const closed: Closed = { ticketId: ticket.id, roomId: room, closedAt: ticket.closedAt };
  await app.jobs.add(tx, removeClosedRoom, closed, { at: at + stays });
}

/** A room that was made for a ticket which does not come to it is nobody's. */
export async function noteUnused(tx: Tx, room: RoomId, at: Instant): Promise<void> {
  await insertIfAbsent(tx, "removed_room", { room_id: room, at });
}

/** Whether we took this room away, or nobody uses it. */
export async function isRemoved(db: Db, room: RoomId): Promise<boolean> {
  const row = await db.selectFrom("removed_room").select("room_id").where("room_id", "=", room).executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes the channel of a closed ticket away, which gives its place to whoever waits for one. Written down before it is done: whoever opens
 * the ticket again at the same moment either keeps the channel or gets a new one.
 */
export const removeClosedRoom = job<Closed>({
  job: "tickets.remove-closed-room",
  async run({ app, payload }) {
    if (!(await app.write((tx) => decide(tx, app, payload)))) return;
    const room = await app.rooms.find(app.db, payload.roomId);
    if (!room?.channelId) return;
    await readBeforeItGoes(app, payload.roomId);
    try {
      await app.discord.channels.delete(room.channelId);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
      if (error.code === 10003) return;
      app.log.warn({ err: error, channelId: room.channelId }, "channel of a closed ticket could not be deleted");
    }
  },
});

async function decide(tx: Tx, app: App, { ticketId, roomId, closedAt }: Closed): Promise<boolean> {
  // Decided before the process was stopped, and maybe not done.
  if (await isRemoved(tx, roomId)) return true;
  const ticket = await getTicket(tx, ticketId);
  const rests = ticket.status === "closed" && ticket.closedAt === closedAt && ticket.staffRoom === roomId;
  if (!rests || (await closedRoomStays(tx, app, ticket)) === null) return false;
  await noteRemoved(tx, app, ticket);
  return true;
}

/** The room of a closed ticket is gone, or goes now, and is nobody's: whoever opens the ticket again gets a new one. Noted once. */
export async function noteRemoved(
  tx: Tx,
  app: Pick<App, "clock" | "rooms">,
  ticket: Ticket,
  room: RoomId = ticket.staffRoom,
): Promise<void> {
  const at = app.clock.now();
  if (!(await insertIfAbsent(tx, "removed_room", { room_id: room, at }))) return;
  await saveDecision(tx, noted(ticket, { kind: "room-removed", at, person: null }));
  await app.rooms.watch(tx, room, "unwatched");
}

import { type Desk, getType } from "#features/desk/index.ts";
import { getTicket, type Ticket, toldOfTeam } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId, RoomSpec } from "#kernel/outbox.ts";
import { channelLink, mention, roleMention, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

export async function findSideRoom(db: Db, ticketId: string): Promise<RoomId | undefined> {
  const row = await db.selectFrom("side_room").select("room_id").where("ticket_id", "=", ticketId).executeTakeFirst();
  return row?.room_id;
}

/** The ticket that staff talk about in this room, if it is a side thread. */
export async function findTicketBySideRoom(db: Db, room: RoomId): Promise<Ticket | undefined> {
  const row = await db.selectFrom("side_room").select("ticket_id").where("room_id", "=", room).executeTakeFirst();
  return row && getTicket(db, row.ticket_id);
}

export async function forgetSideRoom(tx: Tx, room: RoomId): Promise<void> {
  await tx.deleteFrom("side_room").where("room_id", "=", room).execute();
}

const SIDE = "side:";

/** The ticket beside which a side thread begins with what is said under this source. */
export const ticketOfSideThread = (source: string): string | undefined =>
  source.startsWith(SIDE) ? source.slice(SIDE.length) : undefined;

type Needs = Pick<App, "outbox" | "rooms" | "translate">;

/**
 * The thread in which staff talk about a ticket whose own room its requester is in; made when it is first needed.
 *
 * In a channel that only staff see, it is a thread like any other. Beside the ticket it is a private one, and those of the team who may
 * see the ticket are let in by being mentioned in it.
 */
export async function sideRoomOf(
  tx: Tx,
  app: Needs,
  { ticket, desk }: { ticket: Ticket; desk: Desk },
): Promise<RoomId> {
  const known = await findSideRoom(tx, ticket.id);
  if (known) return known;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const own = await app.rooms.find(tx, ticket.staffRoom);
  const translate = app.translate(desk.locale, ticket);
  const name = translate.plain(text("conversation.side-thread", { number: String(ticket.number) }));
  const isOfStaff = type.sideThreadsId !== null;
  const parentId = type.sideThreadsId ?? besideOf(own);
  const spec: RoomSpec = {
    kind: isOfStaff ? "staff-thread" : "private-thread",
    guildId: ticket.guildId,
    parentId: parentId ?? type.destinationId ?? "",
    name,
    neutralName: name,
  };
  const room = await app.outbox.addRoom(tx, spec);
  await insertIfAbsent(tx, "side_room", { ticket_id: ticket.id, room_id: room });
  const { roles, users } = isOfStaff ? { roles: [], users: [] } : await toldOfTeam(tx, ticket);
  const link = own?.channelId ? channelLink(own.channelId) : `#${ticket.number}`;
  const about = translate(text("conversation.side-thread-about", { room: link }));
  const mentions = [...roles.map(roleMention), ...users.map(mention)].map(({ markup }) => markup);
  const say = { content: [about, ...mentions].join("\n"), allowed_mentions: { parse: [] as const, roles, users } };
  await app.outbox.add(tx, room, { say, source: `${SIDE}${ticket.id}` });
  return room;
}

/** The channel in which a thread beside a ticket's room can be made: a thread's own, else the ticket's channel. */
function besideOf(
  room: { kind: RoomSpec["kind"]; parentId: Snowflake | null; channelId: Snowflake | null } | undefined,
) {
  return room?.kind === "private-thread" ? room.parentId : room?.channelId;
}

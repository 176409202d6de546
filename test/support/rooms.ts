import type { TypeRoom } from "../../src/features/desk/index.ts";
import { type Desk, deskFile, openDesk } from "./desk.ts";
import { PLACES, withRooms } from "./room-places.ts";
import { openByDm, openByPanel } from "./scenes.ts";

export { PLACES, withRooms } from "./room-places.ts";

export const ROOM_KINDS: readonly { readonly room: TypeRoom; readonly destination: string }[] = [
  { room: "dm", destination: "#tickets" },
  { room: "dm-channel", destination: PLACES.category },
  { room: "dm-forum", destination: PLACES.forum },
  { room: "private-thread", destination: "#get-help" },
  { room: "private-channel", destination: PLACES.category },
];

export const isDm = (room: TypeRoom): boolean => room.startsWith("dm");

/** The example's desk file, with the room of "Question" (by DM) or "Feedback" (from the panel) replaced by this one. */
export function fileWithRoom(room: TypeRoom, destination: string, more = ""): string {
  const type = isDm(room) ? "question" : "feedback";
  const [before = "", rest = ""] = deskFile.split(`\n  ${type}:\n`);
  const own = rest
    .replace(/room: .*/, `room: ${room}`)
    .replace(/destination: .*/, `destination: "${destination}"${more}`);
  return `${before}\n  ${type}:\n${own}`;
}

export interface OpenedRoom {
  readonly ticketId: string;
  /** Where the member writes, and where the team does. */
  readonly member: string;
  readonly team: string;
}

export const openDeskWith = (file: string): Promise<Desk> => openDesk({ file, prepare: withRooms });

/** Opens a ticket of that type; the newest one. */
export async function openRoom(
  desk: Desk,
  room: TypeRoom,
  by: { readonly id: string } = desk.ada,
): Promise<OpenedRoom> {
  if (isDm(room)) await openByDm(desk, { by });
  else await openByPanel(desk, by);
  return newestRoom(desk, by);
}

/** Where the newest ticket is talked in. */
export async function newestRoom(desk: Desk, by: { readonly id: string } = desk.ada): Promise<OpenedRoom> {
  const { db, rooms } = desk.app().app;
  const ticket = await db.selectFrom("ticket").selectAll().orderBy("number", "desc").executeTakeFirstOrThrow();
  const channel = async (id: string) => (await rooms.find(db, id))?.channelId ?? "";
  const shared = ticket.staff_room_id === ticket.requester_room_id;
  const team = await channel(ticket.staff_room_id);
  return { ticketId: ticket.id, team, member: shared ? team : desk.dm(by) };
}

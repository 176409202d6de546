import { type Department, roomOfDepartment, type TicketType, type TypeRoom } from "#features/desk/index.ts";

/** Which kinds of rooms the tickets of these topics have where a department has its own. */
export function roomsIn(
  department: Pick<Department, "destination">,
  leaves: readonly Pick<TicketType, "leads" | "room">[],
): TypeRoom[] {
  const rooms = leaves.filter(({ leads }) => leads === "ticket").map(({ room }) => roomOfDepartment(department, room));
  return [...new Set(rooms.flatMap((one) => one?.room ?? []))];
}

/** Whether some of what it is given stays where everybody of a channel reads it, though others than that team answer it. */
export const isReadByOthers = (
  { staff = [], destination }: Pick<Department, "staff" | "destination">,
  leaves: readonly Pick<TicketType, "leads" | "room">[],
): boolean =>
  staff.length > 0 &&
  destination === undefined &&
  leaves.some(({ leads, room }) => leads === "ticket" && (room === "dm" || room === "dm-forum"));

import type { Level } from "#kernel/access.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Department } from "./desk.ts";
import type { GivenLevel, Grant } from "./levels.ts";
import type { TicketType, TypeRoom } from "./ticket-type.ts";
import { isByDm } from "./ticket-type.ts";

/** Whether others than the topic's team answer what a department is given. */
export const hasOwnStaff = (department: Pick<Department, "staff"> | undefined): boolean =>
  (department?.staff?.length ?? 0) > 0;

/**
 * A topic as it is for what a department was given: its people in place of the topic's staff, its roles told, its hours. Whom the topic made
 * a senior or more stays that.
 */
export function forDepartment(type: TicketType, department: Department | undefined): TicketType {
  if (!department) return type;
  const { staff = [], lead = [], roles, hours } = department;
  const levels = hasOwnStaff(department) ? type.levels.filter(({ level }) => level !== "staff") : type.levels;
  return {
    ...type,
    ...(hasOwnStaff(department) ? { staffRoles: staff } : {}),
    ...(hasOwnStaff(department) || department.destination ? { pingRoles: roles } : {}),
    levels: [...levels, ...given("senior", lead)],
    ...(hours ? { gates: { ...type.gates, hours } } : {}),
  };
}

/** What somebody holds for what a department is given, whatever it is about. */
export function levelInDepartment(
  { staff = [], lead = [] }: Department,
  { roles }: { readonly roles: readonly Snowflake[] },
): Level {
  if (lead.some((role) => roles.includes(role))) return "senior";
  return staff.some((role) => roles.includes(role)) ? "staff" : "user";
}

const given = (level: GivenLevel, roles: readonly Snowflake[]): Grant[] =>
  roles.map((id) => ({ to: "role", id, level, origin: "file" }));

const ROOMS: Readonly<
  Record<NonNullable<Department["destination"]>["holds"], { dm: TypeRoom; shared: TypeRoom | null }>
> = {
  threads: { dm: "dm", shared: "private-thread" },
  channels: { dm: "dm-channel", shared: "private-channel" },
  posts: { dm: "dm-forum", shared: null },
};

/** In which room, and under what, a ticket goes on that is in a room of this kind; undefined where it is: nothing is said, or posts hold nobody but the team. */
export function roomOfDepartment(
  { destination }: Pick<Department, "destination">,
  now: TypeRoom,
): { readonly room: TypeRoom; readonly destinationId: Snowflake } | undefined {
  if (!destination) return undefined;
  const room = ROOMS[destination.holds][isByDm(now) ? "dm" : "shared"];
  return room === null ? undefined : { room, destinationId: destination.channelId };
}

import type { Level } from "#kernel/access.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Department } from "./desk.ts";
import { type GivenLevel, type Grant, levelIn } from "./levels.ts";
import type { TicketType, TypeRoom } from "./ticket-type.ts";
import { isByDm } from "./ticket-type.ts";

/** Those that a ticket can be given to. */
export const offeredDepartments = <T extends Pick<Department, "retired">>(departments: readonly T[]): readonly T[] =>
  departments.filter(({ retired }) => !retired);

/** The key of what a ticket is given to: nothing in place of a department that is given nothing any more. */
export const givenIn = (departments: readonly Department[], wanted: string | null): string | null =>
  departments.some(({ key, retired }) => key === wanted && retired) ? null : wanted;

/** Whether others than the topic's team answer what a department is given. */
export const hasOwnStaff = (department: Pick<Department, "staff"> | undefined): boolean =>
  (department?.staff?.length ?? 0) > 0;

/** Channels in which something is told of a topic's tickets. */
type TellsOf = "transcriptsId" | "responsesId" | "closedDestinationId";

/**
 * Whether what is said of a ticket may be told where its topic has it told. Whoever reads there is taken to answer that topic, and reads nothing of
 * what a department with people of its own was given; unless the topic itself names the channel, and gives its tickets to this department.
 */
export const isToldFor = (
  department: Pick<Department, "key" | "staff"> | undefined,
  type: Pick<TicketType, "own" | "department">,
  setting: TellsOf,
): boolean =>
  !department || !hasOwnStaff(department) || (Boolean(type.own[setting]) && type.department === department.key);

/**
 * A topic as it is for what a department was given: its people in place of the topic's staff, its roles told, its hours. Whom the topic made
 * a senior or more stays that. Of what is overdue nobody is told who does not answer there, and what members say of the help stays with them.
 */
export function forDepartment(type: TicketType, department: Department | undefined): TicketType {
  if (!department) return type;
  const { staff = [], lead = [], roles, hours } = department;
  const isOthers = hasOwnStaff(department);
  const answered = {
    ...type,
    ...(isOthers ? { staffRoles: staff } : {}),
    ...(isOthers || department.destination ? { pingRoles: roles } : {}),
    levels: [...type.levels.filter(({ level }) => !isOthers || level !== "staff"), ...given("senior", lead)],
    ...(hours ? { gates: { ...type.gates, hours } } : {}),
    ...(isToldFor(department, type, "responsesId") ? {} : { responsesId: null }),
  };
  return isOthers ? { ...answered, overdueRoles: overdueRoles(answered, department) } : answered;
}

/** Of whom the topic names those who answer there; where that is nobody, who leads it, else its roles. */
function overdueRoles(answered: TicketType, { lead = [], roles }: Department): readonly Snowflake[] {
  const named = answered.overdueRoles;
  const answer = named.filter((role) => levelIn(answered, { id: "", roles: [role] }) !== "user");
  if (named.length === 0 || answer.length > 0) return answer;
  return lead.length > 0 ? lead : roles;
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

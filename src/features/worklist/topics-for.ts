import {
  askedFrom,
  type Department,
  hasOwnStaff,
  isStaffOf,
  isStaffOfPanel,
  levelInDepartment,
  type Panel,
  type TicketType,
} from "#features/desk/index.ts";
import type { Audience } from "#features/places/index.ts";
import { withheldFromStaff } from "#features/tickets/index.ts";

/** Of these, the topics and panels whose tickets everybody of an audience may read: who sees a list must answer what is on it. */
export function topicsFor(
  { everybody, roles, people }: Audience,
  types: readonly TicketType[],
  panels: readonly Panel[],
  departments: readonly Department[] = [],
): {
  readonly types: readonly TicketType[];
  readonly panels: readonly Panel[];
  /** Of these nothing that came from these panels. */
  readonly withheld: readonly string[];
  /** Of other topics those that were taken up to this level or above. */
  readonly asked: readonly { readonly typeId: string; readonly level: number }[];
  /** Keys of departments with staff of their own: of these what they were given, of the others nothing. */
  readonly departments: { readonly own: readonly string[]; readonly others: readonly string[] };
} {
  const apart = departments.filter(hasOwnStaff);
  const keys = (some: readonly Department[]) => some.map(({ key }) => key);
  if (everybody)
    return { types: [], panels: [], withheld: [], asked: [], departments: { own: [], others: keys(apart) } };
  const readType = (type: TicketType) =>
    roles.every((role) => isStaffOf(type, { id: "", roles: [role] })) &&
    people.every((person) => isStaffOf(type, person));
  const readPanel = (panel: Panel) =>
    roles.every((role) => isStaffOfPanel(panel, { id: "", roles: [role] })) &&
    people.every((person) => isStaffOfPanel(panel, person));
  const read = types.filter(readType);
  const readers = [...roles.map((role) => ({ id: "", roles: [role] })), ...people];
  const asked = types.flatMap((type) => {
    if (read.includes(type) || readers.length === 0) return [];
    const from = readers.map((one) => (isStaffOf(type, one) ? 0 : (askedFrom(type, one.roles) ?? Infinity)));
    const level = Math.max(...from);
    return Number.isFinite(level) ? [{ typeId: type.id, level }] : [];
  });
  const answer = (one: Department) =>
    readers.length > 0 && readers.every((reader) => levelInDepartment(one, reader) !== "user");
  return {
    types: read,
    panels: panels.filter(readPanel),
    withheld: withheldFromStaff(types),
    asked,
    departments: { own: keys(apart.filter(answer)), others: keys(apart.filter((one) => !answer(one))) },
  };
}

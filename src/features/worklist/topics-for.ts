import { askedFrom, isStaffOf, isStaffOfPanel, type Panel, type TicketType } from "#features/desk/index.ts";
import type { Audience } from "#features/places/index.ts";
import { withheldFromStaff } from "#features/tickets/index.ts";

/** Of these, the topics and panels whose tickets everybody of an audience may read: who sees a list must answer what is on it. */
export function topicsFor(
  { everybody, roles, people }: Audience,
  types: readonly TicketType[],
  panels: readonly Panel[],
): {
  readonly types: readonly TicketType[];
  readonly panels: readonly Panel[];
  /** Of these nothing that came from these panels. */
  readonly withheld: readonly string[];
  /** Of other topics those that were taken up to this level or above. */
  readonly asked: readonly { readonly typeId: string; readonly level: number }[];
} {
  if (everybody) return { types: [], panels: [], withheld: [], asked: [] };
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
  return { types: read, panels: panels.filter(readPanel), withheld: withheldFromStaff(types), asked };
}

import { isStaffOf, isStaffOfPanel, type Panel, type TicketType } from "#features/desk/index.ts";
import type { Audience } from "#features/places/index.ts";

/** Of these, the topics and panels whose tickets everybody of an audience may read: who sees a list must answer what is on it. */
export function topicsFor(
  { everybody, roles, people }: Audience,
  types: readonly TicketType[],
  panels: readonly Panel[],
): { readonly types: readonly TicketType[]; readonly panels: readonly Panel[] } {
  if (everybody) return { types: [], panels: [] };
  const readType = (type: TicketType) =>
    roles.every((role) => isStaffOf(type, { id: "", roles: [role] })) &&
    people.every((person) => isStaffOf(type, person));
  const readPanel = (panel: Panel) =>
    roles.every((role) => isStaffOfPanel(panel, { id: "", roles: [role] })) &&
    people.every((person) => isStaffOfPanel(panel, person));
  return { types: types.filter(readType), panels: panels.filter(readPanel) };
}

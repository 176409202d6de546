import type { Desk, TicketType } from "#features/desk/index.ts";

/** In whose clock a time of day is meant that belongs to no ticket: that of the server's working hours, else of the first topic that has some, else UTC. */
export function zoneOfDesk({ defaults }: Pick<Desk, "defaults">, types: readonly Pick<TicketType, "gates">[]): string {
  const hours = defaults.gates?.hours ?? types.find(({ gates }) => gates.hours !== null)?.gates.hours;
  return hours?.timeZone ?? "UTC";
}

import type { Desk } from "./desk.ts";
import { ofDesk } from "./inherit.ts";
import type { Reading } from "./read-by-fewer.ts";
import type { OwnSettings, TicketType } from "./ticket-type.ts";

/** Who reads tickets of a server's topics where these say nothing of it. */
export const readingOfDesk = ({ permissions, defaults }: Pick<Desk, "permissions" | "defaults">): Reading => ({
  permissions,
  claims: ofDesk(defaults).claims,
});

/** What said a setting that applies to a type: itself, one of those above it, or the desk. A circle of types ends where it closes. */
export function whoSays(
  setting: keyof OwnSettings,
  type: TicketType,
  { desk, types }: { readonly desk: Pick<Desk, "permissions" | "defaults">; readonly types: readonly TicketType[] },
): Reading {
  const byId = new Map(types.map((one) => [one.id, one]));
  const seen = new Set<string>();
  for (let one: TicketType | undefined = type; one && !seen.has(one.id); one = byId.get(one.parentId ?? "")) {
    if (one.own[setting] !== undefined) return one;
    seen.add(one.id);
  }
  return readingOfDesk(desk);
}

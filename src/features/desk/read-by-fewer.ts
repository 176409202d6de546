import { atLeast } from "#kernel/access.ts";
import { fromLevel } from "./levels.ts";
import type { TypeSettings } from "./ticket-type.ts";

/** What says who of a team reads tickets. */
export type Reading = Pick<TypeSettings, "permissions" | "claims">;

/** Whether somebody who reads the tickets of the second may not read those of the first: it takes a higher level, or they are hidden once claimed. */
export function isReadByFewer(one: Reading, other: Reading): boolean {
  const isHidden = one.claims.others === "hidden" && other.claims.others !== "hidden";
  return isHidden || !atLeast(fromLevel(other.permissions, "read"), fromLevel(one.permissions, "read"));
}

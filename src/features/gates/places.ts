import type { GateRules } from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Who wants a ticket, and what kind of. */
export interface Applicant {
  readonly guildId: Snowflake;
  readonly panelId: string | null;
  readonly typeId: string;
  /** Our id of the person. */
  readonly requester: string;
}

/** Under which one person's open tickets are counted together, and how many there may be; null for any number. */
export interface Limit {
  readonly key: string;
  readonly most: number | null;
}

export interface Place extends Limit {
  readonly taken: readonly { readonly position: number; readonly ticketId: string }[];
}

type Rules = Pick<GateRules, "openPerPanel" | "openPerType" | "openPerServer" | "openPerRole">;

/** The limits a ticket falls under. All of them hold, so that none is passed by another way in. */
export function limitsOf(
  { guildId, panelId, typeId, requester }: Applicant,
  rules: Rules,
  roles: readonly Snowflake[],
): readonly Limit[] {
  return [
    ...(panelId ? [{ key: `panel:${panelId}:${requester}`, most: rules.openPerPanel }] : []),
    { key: `type:${typeId}:${requester}`, most: rules.openPerType },
    { key: `server:${guildId}:${requester}`, most: mostInServer(rules, roles) },
  ];
}

function mostInServer({ openPerServer, openPerRole }: Rules, roles: readonly Snowflake[]): number | null {
  const own = openPerRole.filter(({ role }) => roles.includes(role)).map(({ open }) => open);
  return own.length > 0 ? Math.max(...own) : openPerServer;
}

export const isFull = ({ most, taken }: Place): boolean => most !== null && taken.length >= most;

/**
 * Positions that may be tried, in order; whoever inserts one first has it.
 *
 * Under a limit that was lowered, places above it stay taken until they are given back. Then only so many of the free ones may be tried
 * as are missing: of two who try at once both try the same, and one gets it.
 */
export function* freePositions({ most, taken }: Place): Generator<number> {
  const positions = new Set(taken.map(({ position }) => position));
  const missing = most === null ? Number.POSITIVE_INFINITY : most - taken.length;
  let tried = 0;
  for (let position = 1; tried < missing; position++) {
    if (positions.has(position)) continue;
    tried++;
    yield position;
  }
}

import type { Instant } from "#kernel/types.ts";
import type { EffectRow } from "./effect-store.ts";
import type { Lane } from "./lane.ts";

/** Since when an attempt may have succeeded that we know nothing of. */
export function doubtOf(lane: Lane, row: EffectRow): Instant | null {
  const attempted = lane.attempt?.position === row.position ? lane.attempt.since : row.first_attempt_at;
  // Each attempt at making a room is noted before; whatever our clock did meanwhile, what it made is newer than the wish for it.
  if (row.kind === "create") return attempted === null ? null : Math.min(attempted, row.created_at);
  if (attempted !== null) return attempted;
  return !lane.sure && row.created_at < lane.since ? row.created_at : null;
}

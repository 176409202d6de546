import type { Instant } from "#kernel/types.ts";
import type { EffectRow } from "./effect-store.ts";
import type { Lane } from "./lane.ts";

/** Since when an attempt may have succeeded that we know nothing of. */
export function doubtOf(lane: Lane, row: EffectRow): Instant | null {
  if (lane.attempt?.position === row.position) return lane.attempt.since;
  if (row.first_attempt_at !== null) return row.first_attempt_at;
  // Each attempt at making a room is noted before.
  if (row.kind === "create") return null;
  return !lane.sure && row.created_at < lane.since ? row.created_at : null;
}

import { type Instant, snowflakeTime } from "#kernel/types.ts";
import type { EffectRow } from "./effect-store.ts";
import type { Lane } from "./lane.ts";
import { NONCE_TRUSTED } from "./say.ts";

/** Since when an attempt may have succeeded that we know nothing of. */
export function doubtOf(lane: Lane, row: EffectRow): Instant | null {
  if (lane.attempt?.position === row.position) return lane.attempt.since;
  if (row.first_attempt_at !== null) return row.first_attempt_at;
  return !lane.sure && row.created_at < lane.since ? row.created_at : lateSince(row);
}

/**
 * Since when a message may have been said that was found late, by catch-up: by a process whose last commits a power cut took, or before
 * a backup was restored. Null for what was said within minutes of its source, which the nonce protects, and for sources that are no message.
 */
export function lateSince({
  kind,
  source,
  created_at,
}: Pick<EffectRow, "kind" | "source" | "created_at">): Instant | null {
  if (kind !== "say" || source === null || !/^\d{17,20}$/.test(source)) return null;
  const written = snowflakeTime(source);
  return created_at - written > NONCE_TRUSTED ? written : null;
}

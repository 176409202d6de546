import { ServiceError } from "#kernel/errors.ts";
import { type Instant, minutes, seconds } from "#kernel/types.ts";

/** What becomes of a job that failed. */
export interface Failure {
  /** Null: given up. */
  readonly retryAt: Instant | null;
  /** Attempts that count. */
  readonly attempts: number;
  readonly error: string;
}

const FIRST_RETRY = seconds(5);
const LONGEST_RETRY = minutes(60);

/** While something outside is down. */
const OUTAGE_RETRY = seconds(30);

/** Waits longer each time and gives up after `limit` attempts. An outage is nobody's fault and does not count. */
export function afterFailure(
  error: unknown,
  { attempt, limit, now }: { readonly attempt: number; readonly limit: number; readonly now: Instant },
): Failure {
  const name = nameOf(error);
  if (error instanceof ServiceError) return { retryAt: now + OUTAGE_RETRY, attempts: attempt - 1, error: name };
  if (attempt >= limit) return { retryAt: null, attempts: attempt, error: name };
  const wait = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (attempt - 1));
  return { retryAt: now + wait, attempts: attempt, error: name };
}

/** Fits its column. */
function nameOf(error: unknown): string {
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return name.slice(0, 300);
}

import type { BoxClock } from "../clock.ts";
import type { Id } from "../world/model.ts";
import type { Match } from "./router.ts";

export interface LimitAnswer {
  headers: Record<string, string>;
  /** The body of a 429, when the call has to wait. */
  refusal?: { message: string; retry_after: number; global: boolean };
}

/** Counts calls as Discord does. */
export class Limits {
  /** Answers of 401, 403 and 429 so far; shared-scope 429 do not count. */
  invalid = 0;

  constructor(_clock: BoxClock, _enforced: boolean) {}

  take(_match: Match, _applicationId: Id | undefined, _forced?: { retryAfter?: number }): LimitAnswer {
    return { headers: {} };
  }

  count(status: number): void {
    if (status === 401 || status === 403 || status === 429) this.invalid++;
  }
}

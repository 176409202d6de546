import type { RoomId } from "#kernel/outbox.ts";
import { type Duration, days, type Instant, minutes } from "#kernel/types.ts";

const FIRST: Duration = minutes(10);
const LONGEST: Duration = days(1);

/** How long after the nth refusal something is tried again by itself: doubles from ten minutes to a day. Nobody tells us that we may again. */
export function triedAfter(refusals: number): Duration {
  return Math.min(LONGEST, FIRST * 2 ** (refusals - 1));
}

/**
 * How long after a refusal something is tried again because there is something new to do in the same room. No sooner: refused calls
 * count against us at Discord.
 */
export const TRIED_SOONER: Duration = minutes(1);

/** Which rooms that we were not permitted to talk in may be tried again. From memory: a new process tries each of them at once. */
export class Hopes {
  readonly #refused = new Map<RoomId, { readonly at: Instant; readonly refusals: number }>();

  refused(room: RoomId, at: Instant): void {
    this.#refused.set(room, { at, refusals: (this.#refused.get(room)?.refusals ?? 0) + 1 });
  }

  /** We may talk there again. */
  over(room: RoomId): void {
    this.#refused.delete(room);
  }

  /** Something new is to be said there. */
  mayTry(room: RoomId, now: Instant): boolean {
    const last = this.#refused.get(room);
    return last === undefined || now - last.at >= TRIED_SOONER;
  }

  /** Nothing is new, but it is long ago. */
  isDue(room: RoomId, now: Instant): boolean {
    const last = this.#refused.get(room);
    return last === undefined || now - last.at >= triedAfter(last.refusals);
  }
}

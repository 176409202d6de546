import type { Duration, Instant } from "#kernel/types.ts";

/**
 * How long ago something was, also if the clock was put back since: what seems to lie ahead by less than `within` is taken for just now.
 * What lies further ahead was noted by a clock that was wrong, and binds nobody.
 */
const isRecent = (at: Instant, within: Duration, now: Instant): boolean => Math.abs(now - at) < within;

/** The first moment at which none of `times` is recent any more; `now` when none is. At most one `pause` from now. */
export function notBefore(times: readonly Instant[], pause: Duration, now: Instant): Instant {
  const recent = times.filter((at) => isRecent(at, pause, now));
  return recent.reduce((until, at) => Math.max(until, Math.min(at, now) + pause), now);
}

/** The first moment at which fewer than `most` of `times` lie within the last `within`. */
export function freeAgainAt(
  times: readonly Instant[],
  { most, within }: { readonly most: number; readonly within: Duration },
  now: Instant,
): Instant {
  const recent = times.filter((at) => isRecent(at, within, now)).sort((a, b) => a - b);
  const leavesFirst = recent.at(recent.length - most);
  return recent.length < most || leavesFirst === undefined ? now : Math.min(leavesFirst, now) + within;
}

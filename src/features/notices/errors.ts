import { UserError } from "#kernel/errors.ts";

/** What a digest told is kept for a week; or it was told to somebody else. */
export class DigestForgotten extends UserError {
  readonly code = "notices.digest-forgotten";
}

/** Quiet hours need both times of day. */
export class NotATime extends UserError {
  readonly code = "notices.not-a-time";
}

export class NotATimeZone extends UserError {
  readonly code = "notices.not-a-time-zone";
}

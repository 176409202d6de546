import { UserError } from "#kernel/errors.ts";

/** Only staff hear of tickets this way. */
export class OnlyTheTeam extends UserError {
  readonly code = "notices.only-the-team";
}

/** Quiet hours need both times of day. */
export class NotATime extends UserError {
  readonly code = "notices.not-a-time";
}

export class NotATimeZone extends UserError {
  readonly code = "notices.not-a-time-zone";
}

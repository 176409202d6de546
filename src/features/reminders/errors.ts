import { UserError } from "#kernel/errors.ts";

/** Not a moment between a minute and ninety days from now. */
export class NotAMoment extends UserError {
  readonly code = "reminders.not-a-moment";
}

/** As many reminders as one person can have wait already. */
export class TooMany extends UserError {
  readonly code = "reminders.too-many";
}

/** The ticket does not rest. */
export class NotResting extends UserError {
  readonly code = "reminders.not-resting";
}

/** Who puts it on hold says until when. */
export class OnHold extends UserError {
  readonly code = "reminders.on-hold";
}

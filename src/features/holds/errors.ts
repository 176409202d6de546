import { UserError } from "#kernel/errors.ts";

/** Not a moment between a minute and ninety days from now. */
export class NotAMoment extends UserError {
  readonly code = "holds.not-a-moment";
}

/** It is not on hold. */
export class NotOnHold extends UserError {
  readonly code = "holds.not-on-hold";
}

/** The member would read what a trainee wrote, and nobody looked at it. */
export class NoReasonOfTrainee extends UserError {
  readonly code = "holds.no-reason-of-trainee";
}

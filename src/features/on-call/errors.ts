import { UserError } from "#kernel/errors.ts";

/** Not a time ahead within ninety days. */
export class NotAMoment extends UserError {
  readonly code = "on-call.not-a-moment";
}

export class NotOnCall extends UserError {
  readonly code = "on-call.not-on-call";
}

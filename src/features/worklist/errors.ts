import { UserError } from "#kernel/errors.ts";

/** The desk file says where the list stands: it would undo what a command changed. */
export class FromDeskFile extends UserError {
  readonly code = "worklist.from-file";
}

/** A channel and its end at once. */
export class WhereOrNot extends UserError {
  readonly code = "worklist.where-or-not";
}

/** Neither a time of day nor `off`. */
export class NotATime extends UserError {
  readonly code = "worklist.not-a-time";
}

/** No channel of this server that we see. */
export class NoSuchChannel extends UserError {
  readonly code = "worklist.no-such-channel";
}

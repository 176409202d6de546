import { UserError } from "#kernel/errors.ts";

/** No command asked this person for a message. */
export class NothingArmed extends UserError {
  readonly code = "picker.nothing-armed";
}

/** A command did, more than three minutes ago. */
export class PickExpired extends UserError {
  readonly code = "picker.expired";
}

import { UserError } from "#kernel/errors.ts";

/** They answer no tickets in this server. */
export class NotOfTheTeam extends UserError {
  readonly code = "staff-warnings.not-of-the-team";
}

/** There is none of this number, or it was taken back. */
export class NoSuchWarning extends UserError {
  readonly code = "staff-warnings.none-such";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Not a moment between a minute and ten years from now. */
export class NotAMoment extends UserError {
  readonly code = "staff-warnings.not-a-moment";
}

export class NothingToSay extends UserError {
  readonly code = "staff-warnings.nothing-to-say";
}

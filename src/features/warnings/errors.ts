import { UserError } from "#kernel/errors.ts";

/** There is none of this number in this server that this person may see, or it was taken back. */
export class NoSuchWarning extends UserError {
  readonly code = "warnings.none-such";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Only whoever gave it, or an admin, changes it. */
export class NotYourWarning extends UserError {
  readonly code = "warnings.not-yours";
}

export class NothingToSay extends UserError {
  readonly code = "warnings.nothing-to-say";
}

/** What a trainee says to members is looked at first, and a warning can't wait for that. */
export class NotByTrainee extends UserError {
  readonly code = "warnings.not-by-trainee";
}

import { UserError } from "#kernel/errors.ts";

/** Nothing is left of it that could be erased. */
export class AlreadyErased extends UserError {
  readonly code = "removal.already-erased";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Not the number of the ticket that is to be erased. Nothing was changed. */
export class OtherNumber extends UserError {
  readonly code = "removal.other-number";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

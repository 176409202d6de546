import { UserError } from "#kernel/errors.ts";

/** There is none of this number in this server that this person may see. */
export class NoSuchNote extends UserError {
  readonly code = "notes.none-such";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Only whoever wrote it, or may change what others did, removes it. */
export class NotYourNote extends UserError {
  readonly code = "notes.not-yours";
}

/** What the team keeps about somebody is not for them, also when they are of the team. */
export class AboutYou extends UserError {
  readonly code = "notes.about-you";
}

export class NothingToKeep extends UserError {
  readonly code = "notes.nothing-to-keep";
}

/** Nothing of the ticket is kept, and nothing is added. */
export class Erased extends UserError {
  readonly code = "notes.erased";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

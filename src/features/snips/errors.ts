import { UserError } from "#kernel/errors.ts";

/** Nothing is left of it that a short name can be made of. */
export class NoAbbreviation extends UserError {
  readonly code = "snips.no-abbreviation";
}

export class Taken extends UserError {
  readonly code = "snips.taken";
  constructor(abbreviation: string) {
    super({ name: abbreviation });
  }
}

export class TooMany extends UserError {
  readonly code = "snips.too-many";
  constructor(most: number) {
    super({ count: most });
  }
}

/** There is no saved reply of that name, for this person in this server. */
export class NotThere extends UserError {
  readonly code: string;
  constructor(name: string, meant?: string) {
    super(meant === undefined ? { name } : { name, meant });
    this.code = meant === undefined ? "snips.not-there" : "snips.did-you-mean";
  }
}

export class NoSuchTopic extends UserError {
  readonly code = "snips.no-such-topic";
  constructor(name: string) {
    super({ name });
  }
}

export class NotALength extends UserError {
  readonly code = "snips.not-a-length";
}

/** The message has no words. */
export class NothingToSave extends UserError {
  readonly code = "snips.nothing-to-save";
}

/** Somebody else's to undo. */
export class NotYours extends UserError {
  readonly code = "snips.not-yours";
}

export class UndoneAlready extends UserError {
  readonly code = "snips.undone-already";
}

/** The saved reply behind a button was removed. */
export class Gone extends UserError {
  readonly code = "snips.gone";
}

import { UserError } from "#kernel/errors.ts";

export class Taken extends UserError {
  readonly code = "auto-answers.taken";
  constructor(name: string) {
    super({ name });
  }
}

export class TooMany extends UserError {
  readonly code = "auto-answers.too-many";
  constructor(count: number) {
    super({ count });
  }
}

export class NotThere extends UserError {
  readonly code = "auto-answers.not-there";
  constructor(name: string) {
    super({ name });
  }
}

export class NoSuchTopic extends UserError {
  readonly code = "auto-answers.no-such-topic";
  constructor(name: string) {
    super({ name });
  }
}

/** Neither words nor a pattern; a pattern that is none; or one that could look for ever. */
export class NoTrigger extends UserError {
  readonly code: string;
  constructor(why: "nothing" | "no pattern" | "too slow") {
    super();
    this.code = {
      nothing: "auto-answers.no-trigger",
      "no pattern": "auto-answers.no-pattern",
      "too slow": "auto-answers.too-slow",
    }[why];
  }
}

export class NothingToSay extends UserError {
  readonly code = "auto-answers.nothing-to-say";
}

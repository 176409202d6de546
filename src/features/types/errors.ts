import { UserError } from "#kernel/errors.ts";
import type { View } from "#kernel/view.ts";

/** No topic of this server is called that. */
export class NoSuchTopic extends UserError {
  readonly code = "types.no-such";
  constructor(said: string) {
    super({ said });
  }
}

/** What a desk file says is changed in the desk file: the next time it is applied it would undo what a command did. */
export class FromDeskFile extends UserError {
  readonly code = "types.from-file";
  constructor(topic: string) {
    super({ topic });
  }
}

/** Topics that stand below it would hang in the air. */
export class HasTopicsBelow extends UserError {
  readonly code = "types.has-below";
  constructor(topic: string, below: readonly string[]) {
    super({ topic, below: below.join(", ") });
  }
}

/** A topic can't be moved below itself. */
export class BelowItself extends UserError {
  readonly code = "types.below-itself";
  constructor(topic: string) {
    super({ topic });
  }
}

/** Topics are put in order among their neighbours, and only those that were made by command. */
export class NotANeighbour extends UserError {
  readonly code = "types.not-a-neighbour";
  constructor(topic: string) {
    super({ topic });
  }
}

export class NotAnEmoji extends UserError {
  readonly code = "types.not-an-emoji";
}

/** A quick answer without an answer. */
export class AnswerMissing extends UserError {
  readonly code = "types.answer-missing";
}

/** Whoever is not mentioned in a private thread is not let into it. */
export class StarterForgets extends UserError {
  readonly code = "types.starter-forgets";
}

export class NotMinutes extends UserError {
  readonly code = "types.not-minutes";
}

export class NotTags extends UserError {
  readonly code = "types.not-tags";
}

/** Neither a count that fits nor a star for any number. */
export class NotANumber extends UserError {
  readonly code = "types.not-a-number";
  constructor(most: number) {
    super({ most });
  }
}

export class NotALength extends UserError {
  readonly code = "types.not-a-length";
}

export class NotWeek extends UserError {
  readonly code = "types.not-week";
}

export class NotATimeZone extends UserError {
  readonly code = "types.not-a-time-zone";
}

export class NotHolidays extends UserError {
  readonly code = "types.not-holidays";
}

export class NotRules extends UserError {
  readonly code = "types.not-rules";
}

/** What is about adult things is made where only adults look. */
export class NotAgeRestricted extends UserError {
  readonly code = "types.not-age-restricted";
}

/** As many as a server may ever have had. */
export class TooManyTopics extends UserError {
  readonly code = "types.too-many";
}

const CANNOT_HIDE = {
  requester: "types.cannot-hide-member",
  staff: "types.cannot-hide-staff",
  claimed: "types.cannot-hide-claimed",
} as const;

/** The topic promises that somebody, or something, is not seen, and in such a room it is. */
export class CannotHide extends UserError {
  readonly code: string;
  constructor(whom: keyof typeof CANNOT_HIDE, topic: string) {
    super({ topic });
    this.code = CANNOT_HIDE[whom];
  }
}

/** Discord has no kind of room that is made in such a channel. */
export class NotADestination extends UserError {
  readonly code = "types.not-a-destination";
}

/** What was filled in does not fit, and is kept. */
export class NotFitting extends UserError {
  readonly code: string;
  constructor(why: UserError, shown: View) {
    super(why.params, shown);
    this.code = why.code;
  }
}

/** A level tells at least one role. */
export class LevelTellsNobody extends UserError {
  readonly code = "types.level-tells-nobody";
}

export class NotALevel extends UserError {
  readonly code = "types.not-a-level";
  constructor(level: number, topic: string) {
    super({ level, topic });
  }
}

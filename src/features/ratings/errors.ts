import { UserError } from "#kernel/errors.ts";

abstract class OfTicket extends UserError {
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Not the member whose ticket it is. */
export class OnlyWhoAsked extends UserError {
  readonly code = "ratings.only-who-asked";
}

/** How the help was is said at its end. */
export class NotClosed extends OfTicket {
  readonly code = "ratings.not-closed";
}

/** It was given too long ago. */
export class RatingStays extends OfTicket {
  readonly code = "ratings.stays";
}

/** Nothing of the ticket is left. */
export class Erased extends OfTicket {
  readonly code = "ratings.erased";
}

/** A comment on a rating that was not given. */
export class NotRated extends UserError {
  readonly code = "ratings.not-rated";
}

/** No closed ticket of theirs. */
export class NothingToRate extends UserError {
  readonly code = "ratings.nothing-to-rate";
}

/** The topic wants no ratings. */
export class NotAsked extends UserError {
  readonly code = "ratings.not-asked";
}

/** As many problems as are taken of one ticket. */
export class TooManyProblems extends OfTicket {
  readonly code = "ratings.too-many-problems";
}

/** Nobody would read it: its place was deleted. */
export class NoPlaceLeft extends OfTicket {
  readonly code = "ratings.no-place-left";
}

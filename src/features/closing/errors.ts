import { UserError } from "#kernel/errors.ts";

/** Not a moment between a minute and seven days from now. */
export class NotAMoment extends UserError {
  readonly code = "closing.not-a-moment";
}

/** Nothing is to close this ticket. */
export class NothingPlanned extends UserError {
  readonly code = "closing.nothing-planned";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** What the team owes an answer to, time does not close. */
export class TeamsTurn extends UserError {
  readonly code = "closing.teams-turn";
}

/** Of a report nobody can be asked, and nobody answers. */
export class NobodyToAsk extends UserError {
  readonly code = "closing.nobody-to-ask";
}

/** A question that was answered, taken back, or asked anew. */
export class AskedNoMore extends UserError {
  readonly code = "closing.asked-no-more";
}

/** Whether it is solved, only whoever asked for help can say. */
export class OnlyTheMember extends UserError {
  readonly code = "closing.only-the-member";
}

/** What a trainee says to members is looked at first, and this goes out at once. */
export class WordsOfTrainee extends UserError {
  readonly code = "closing.words-of-trainee";
}

/** Not a length of time that tickets can be old. */
export class NotAnAge extends UserError {
  readonly code = "closing.not-an-age";
}

/** It was begun before, is somebody else's, or was looked at too long ago. */
export class LookAgain extends UserError {
  readonly code = "closing.look-again";
}

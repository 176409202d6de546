import { UserError } from "#kernel/errors.ts";

/** A card of somebody else, of another server, from yesterday, or one that was used. */
export class SetupOver extends UserError {
  readonly code = "setup.over";
}

/** Somebody else set the server up since the card was opened. */
export class SetUpMeanwhile extends UserError {
  readonly code = "setup.meanwhile";
}

/** No topic that opens tickets, or no channel in which it could be tried. */
export class NothingToTry extends UserError {
  readonly code = "setup.nothing-to-try";
}

/** What a desk file says is changed in the desk file: the next time it is applied it would undo what was changed here. */
export class FromDeskFile extends UserError {
  readonly code = "setup.from-file";
}

import { UserError } from "#kernel/errors.ts";

/** A report: whoever sent it has a receipt, and there is no conversation. */
export class NoAnswerToReport extends UserError {
  readonly code = "conversation.no-answer-to-report";
}

/** The message is not a reply that was sent, or it is somebody else's. */
export class NotYourReply extends UserError {
  readonly code = "conversation.not-your-reply";
}

/** A reply of white space, or a prefix alone. */
export class NothingToSend extends UserError {
  readonly code = "conversation.nothing-to-send";
}

/** Discord had forgotten a file of the form before it could be copied. */
export class FileGone extends UserError {
  readonly code = "conversation.form-file-gone";
}

/** A card, a line of ours, or something that no ticket knows. */
export class NothingSaid extends UserError {
  readonly code = "conversation.nothing-said";
}

/** It was taken back already. */
export class GoneAlready extends UserError {
  readonly code = "conversation.gone-already";
}

/** The message with the files is gone, or the ticket is closed, or they are somebody else's. Nothing was sent. */
export class FilesGone extends UserError {
  readonly code = "conversation.files-gone";
}

/** What a trainee sends is looked at first; changed afterwards it would not be. */
export class NotChangedByTrainee extends UserError {
  readonly code = "conversation.not-changed-by-trainee";
}

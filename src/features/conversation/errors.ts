import { UserError } from "#kernel/errors.ts";

/** Only staff may do this; the requester sees the button too, because buttons look alike for everyone in a room. */
export class OnlyTheTeam extends UserError {
  readonly code = "conversation.only-the-team";
}

/** The message is not a reply that was sent, or it is somebody else's. */
export class NotYourReply extends UserError {
  readonly code = "conversation.not-your-reply";
}

/** A reply of white space, or a prefix alone. */
export class NothingToSend extends UserError {
  readonly code = "conversation.nothing-to-send";
}

/** It was taken back already. */
export class GoneAlready extends UserError {
  readonly code = "conversation.gone-already";
}

import { UserError } from "#kernel/errors.ts";

/** No member of this server. */
export class NotAMember extends UserError {
  readonly code = "contact.not-a-member";
}

/** Bots read no tickets. */
export class NoBots extends UserError {
  readonly code = "contact.no-bots";
}

export class NotYourself extends UserError {
  readonly code = "contact.not-yourself";
}

/** Of no topic that a ticket can be opened about, or not of this one. */
export class NoTopicOfYours extends UserError {
  readonly code = "contact.no-topic";
}

/** This window was sent before. */
export class SentBefore extends UserError {
  readonly code = "contact.sent-before";
}

/** A file was gone before it could be copied. Nothing was sent. */
export class FileGone extends UserError {
  readonly code = "contact.file-gone";
}

/** A first message without words. */
export class NothingToSay extends UserError {
  readonly code = "contact.nothing-to-say";
}

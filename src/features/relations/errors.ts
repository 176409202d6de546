import { UserError } from "#kernel/errors.ts";

/** The number is that of the ticket itself. */
export class WithItself extends UserError {
  readonly code = "relations.with-itself";
}

/** As many as one ticket can have. */
export class TooManyRelated extends UserError {
  readonly code = "relations.too-many";
  constructor(number: number, most: number) {
    super({ number: String(number), most });
  }
}

/** They are that already. */
export class RelatedAlready extends UserError {
  readonly code = "relations.related-already";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** They have nothing to do with each other, or what `/related unlink` can't undo. */
export class NotLinked extends UserError {
  readonly code = "relations.not-linked";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Merged, or on the way: what links them stays until they are taken apart. */
export class MergedTogether extends UserError {
  readonly code = "relations.merged-together";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** In one of the two who asks is not named: together, one could tell who it is, or who it is not. */
export class HiddenApart extends UserError {
  readonly code = "relations.hidden-apart";
}

/** Whoever asks in a conversation would have none any more. */
export class IntoReport extends UserError {
  readonly code = "relations.into-report";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** They would read all that was said in a room of others. */
export class WouldReadAll extends UserError {
  readonly code = "relations.would-read-all";
  constructor(number: number, names: readonly string[]) {
    super({ number: String(number), names: names.join(", ") });
  }
}

/** What it was merged into is closed, or merged itself. */
export class OtherIsClosed extends UserError {
  readonly code = "relations.other-is-closed";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** More than one side of the conversation changed while it was asked who is still in the server. */
export class ChangedMeanwhile extends UserError {
  readonly code = "relations.changed-meanwhile";
}

/** Nothing that the member wrote: no message of this ticket, or what somebody else said. */
export class NotTheirWords extends UserError {
  readonly code = "relations.not-their-words";
}

/** A ticket came of it already. */
export class SplitAlready extends UserError {
  readonly code = "relations.split-already";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** Who asks is not named: a second ticket of theirs would tell that the two are one person's. */
export class HiddenWhole extends UserError {
  readonly code = "relations.hidden-whole";
}

/** A report is no conversation, and its member reads no other ticket of it. */
export class ReportWhole extends UserError {
  readonly code = "relations.report-whole";
}

/** Whoever wrote it is not in the server any more. */
export class WriterLeft extends UserError {
  readonly code = "relations.writer-left";
}

/** Not one that this person opens tickets about. */
export class NoSuchTopic extends UserError {
  readonly code = "relations.no-such-topic";
  constructor(topics: readonly string[]) {
    super({ topics: topics.slice(0, 10).join(", ") });
  }
}

/** Nothing is left of it that could go along. */
export class Erased extends UserError {
  readonly code = "relations.erased";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

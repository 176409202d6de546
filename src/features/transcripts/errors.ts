import { UserError } from "#kernel/errors.ts";

/** Its words lived in rooms that are gone, or that we can't read. */
export class TranscriptGone extends UserError {
  readonly code = "transcripts.gone";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** The topic gives its members none. */
export class NoCopy extends UserError {
  readonly code = "transcripts.no-copy";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** What somebody wrote who asks without being named says who they are. */
export class MemberHidden extends UserError {
  readonly code = "transcripts.member-hidden";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

/** They asked for it a moment ago. */
export class BeingMade extends UserError {
  readonly code = "transcripts.being-made";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

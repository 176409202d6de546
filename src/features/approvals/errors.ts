import { UserError } from "#kernel/errors.ts";
import { mention } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Nobody approves their own answer. */
export class NotByYourself extends UserError {
  readonly code = "approvals.not-by-yourself";
}

/** Whose answers are approved approves nobody's. */
export class NotByTrainee extends UserError {
  readonly code = "approvals.not-by-trainee";
}

/** It is there for whoever wrote it. */
export class NotYourAnswer extends UserError {
  readonly code = "approvals.not-your-answer";
}

/** Somebody decided already, or it was forgotten. */
export class DecidedAlready extends UserError {
  readonly code = "approvals.decided-already";
}

/** Who wrote it may no longer do what it does. */
export class WriterMayNot extends UserError {
  readonly code = "approvals.writer-may-not";
  constructor(writer: Snowflake) {
    super({ staff: mention(writer) });
  }
}

/** Sent now, it would open what somebody closed since. */
export class ClosedSince extends UserError {
  readonly code = "approvals.closed-since";
  constructor(number: number) {
    super({ number: String(number) });
  }
}

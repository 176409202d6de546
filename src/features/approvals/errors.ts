import { UserError } from "#kernel/errors.ts";

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
